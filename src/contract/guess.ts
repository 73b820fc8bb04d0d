import type { MagnitudeStatus } from '../model/schema.ts';

/** A scale of guesses, with the formats of its numbers in the page’s language. */
export interface Scale {
  /** BCP 47 tag for Intl. */
  intl: string;
  /** Separators allowed between groups of three digits, in one string; spaces are always allowed. */
  group: string;
  decimal: string;
  /** Factor from a typed number to base units: 1, or 1000000 if millions are typed. */
  factor: number;
  /** End of the axis, in base units; it begins at 0. */
  to: number;
  /** Template of a value with its unit, "{value} euros"; `large` is for a million and more, or empty. */
  small: string;
  large: string;
}

/** A qualifier to choose, in words. */
interface QualifierChoice {
  way: MagnitudeStatus;
  /** Its name: "« environ »". */
  name: string;
  /** Template of a number with it: "environ {value}". */
  said: string;
}

/** A guess at a stated figure, in the language of its page. */
export interface GuessData {
  /** Id of the figure, its hue, and the panel that draws it. */
  figure: string;
  hue: number;
  panel: string;
  /** Step of the scale, in base units. */
  step: number;
  scale: Scale;
  choices: QualifierChoice[];
  /** Words around the number field: "€", "million". */
  unit: { before: string; after: string };
  /** The counted units: "personnes présentes à Calais"; and the name of a guess at their number. */
  label: string;
  name: string;
  /** Templates of a guess in words, with {said}, after which the language uses the singular or the plural. */
  one: string;
  many: string;
  /** The words of the text around the qualified number. */
  around: { before: string; after: string };
  /** These words with the number, in quotation marks. */
  quoted: string;
}
