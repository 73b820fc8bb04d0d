import type { Form, MagnitudeStatus, RelationType } from '../model/schema.ts';

/** A count of people on the sheet where one mark is one person, in the language of its page. */
export interface CountedFigure {
  id: string;
  value: number;
  magnitudeStatus: MagnitudeStatus;
  relation: RelationType | null;
  /** The qualified number: "plus de 2 700". */
  said: string;
  /** The same in the words of the text, in quotation marks. */
  quoted: string;
  /** Noun for the counted people, in a few words that follow the number. */
  shortLabel: string;
  /** The words of the text, from the qualifier to the noun. */
  run: string;
  /** Address of the words in the text, and their place as a link says it. */
  href: string;
  place: string;
}

/** Counts that the text relates to one another, drawn as one field. */
export interface CountedField {
  form: Form;
  /** Number of its hue in the theme. */
  hue: number;
  figures: CountedFigure[];
}

/** Everything that the sheet shows: its fields and the words around them. */
export interface CountData {
  fields: CountedField[];
  words: {
    name: string;
    steps: string;
    whole: string;
    closer: string;
    farther: string;
    left: string;
    right: string;
    up: string;
    down: string;
    hint: string;
    touch: string;
    apart: string;
    one: string;
  };
}
