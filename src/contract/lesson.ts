import type { MagnitudeStatus } from '../model/schema.ts';
import type { GuessData } from './guess.ts';
import type { LessonKey } from './script-words.ts';

/** Answers of a class to one question, to be counted by raised hands. */
export interface HandsQuestion {
  id: string;
  legend: string;
  answers: { id: string; text: string }[];
}

/** A number to predict, and what the text says of it, in the language of its page. */
export interface PredictionData extends GuessData {
  /** Id of its step. */
  id: string;
  status: MagnitudeStatus;
  /** Position of the text’s number on the axis, in percent; the ticks of the axis, and the words at its end. */
  at: number;
  ticks: number[];
  end: string;
  /** The qualified number: the words before it, the number, the words after it. */
  said: { before: string; number: string; after: string };
  /** The qualified number as the quotation has it. */
  blank: string;
  /** Address of the words in the text. */
  link: string;
  /** Accessible name of the mark. */
  mark: string;
  /** The time of the figure; quoted if the text gives it. */
  time: { text: string; isQuoted: boolean };
  /** Place of the quotation; of a translation also the original words. */
  source: { place: string; original: { lang: string; dir: 'ltr' | 'rtl'; words: string } | null };
  /** States what the end of the bar leaves open; empty for a crisp end. */
  notSaid: string;
  hands: HandsQuestion[];
}

/** A step as the script needs it. */
export interface StepData {
  id: string;
  minutes: number;
  /** Its claim, for speech. */
  claim: string;
}

/** Plain words and terms that help with the steps: each text and each term is there once. */
export interface HelpData {
  /** By step: the texts in plain words, by their places, and the ids of the terms. */
  steps: Record<string, { plain: number[]; terms: string[] }>;
  plain: string[];
  terms: { id: string; name: string; meaning: string }[];
}

/** A page for pupils that a code can lead to. */
interface CodePage {
  id: string;
  name: string;
  /** Address relative to the page; '' for the current step. */
  href: string;
}

/** A language of the lesson, in its own name. */
interface LessonLanguage {
  lang: string;
  dir: 'ltr' | 'rtl';
  name: string;
  href: string;
  isCurrent: boolean;
}

/** A step in which the class asks the text what its words allow. */
export interface Inquiry {
  /** Id of its step. */
  id: string;
  /** Keys of the questions that it offers, in order. */
  asks: string[];
}

/** The lesson as its page hands it to the script. */
export interface LessonData {
  /** Id of the declaration. */
  declaration: string;
  steps: StepData[];
  predictions: PredictionData[];
  inquiries: Inquiry[];
  help: HelpData;
  /** Address of the answers to all that can be asked. */
  answers: string;
  codes: CodePage[];
  languages: LessonLanguage[];
  exit: { name: string; href: string };
  words: Record<LessonKey, string>;
}
