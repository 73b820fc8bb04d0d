import type { CompareKey, InquiryKey } from './script-words.ts';
import type { PanelData } from './panel.ts';
import type { Question } from '../model/compare/question.ts';
import type { StatedFigure } from '../model/schema.ts';

/** A number to choose, in the language of the page. */
export interface ComparedFigure {
  id: string;
  hue: number;
  /** Panel that draws it. */
  panel: string;
  /** "plus de 2 700", and in the words of the text: "« plus de 2.700 »". */
  said: string;
  quoted: string;
  /** Noun in a few words. */
  label: string;
  /** Both for a voice. */
  name: string;
  /** The whole run of words that it is quoted from, their place, and their address. */
  words: string;
  place: string;
  href: string;
}

/** A view whose page, pictures and frame can be used. */
export interface UsedView {
  id: string;
  title: string;
  page: string;
  share: string;
  picture: string;
  card: string;
}

/** The answer of the text, and why; numbers are places in `texts`. */
export interface BriefAnswer {
  kind: 'drawn' | 'side' | 'refused';
  figures: readonly string[];
  /** Derived figure that is drawn. */
  derived?: string;
  verdict: number;
  why: number[];
}

/** An answer with what one can do with it; numbers are places in `texts`. */
export interface ComparedAnswer extends BriefAnswer {
  sentence: number;
  formula?: number;
  /** Id of a written refusal. */
  refusal?: string;
  /** Keys of combinations that the text allows instead. */
  suggestions?: string[];
}

/** An invitation to open an answer. */
export interface Invitation {
  key: string;
  title: string;
}

/** The numbers of the text, and the answers to all that can be asked about one or two of them. */
export interface AskedData {
  lang: string;
  figures: ComparedFigure[];
  /** The stated figures of figures.json. */
  stated: StatedFigure[];
  panels: Record<string, PanelData>;
  answers: Record<string, BriefAnswer>;
  texts: string[];
  /** By question: its name, and the words between the two numbers. */
  questions: Record<Question, { name: string; between: string }>;
}

/** The file that the lesson fetches for a step in which the class asks the text. */
export interface InquiryFile extends AskedData {
  words: Record<InquiryKey, string>;
}

/** Everything that the page that compares hands to its script. */
export interface CompareData extends AskedData {
  /** By panel, its view. */
  views: Record<string, UsedView>;
  answers: Record<string, ComparedAnswer>;
  wrong: Invitation[];
  allowed: Invitation[];
  /** Address of the refused charts. */
  refused: string;
  words: Record<CompareKey, string>;
}
