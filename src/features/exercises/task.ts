import type { TargetWords, TextField } from '../../contract/exercises.ts';
import type { Qualifier } from '../../figure/qualified-number.ts';
import type { Quotation, RelationType, StatedFigure, View } from '../../model/schema.ts';
import type { Chunk } from './passage-words.ts';

/** Kind of a figure: a stock on a day, a flow in a period, or a cumulative number up to a day. */
export type Kind = StatedFigure['kind'];

/** Fields that all tasks share. Answers follow from the data; `why` explains them. */
interface Common {
  id: string;
  /** From 1, the same on every page. */
  number: number;
  why: string;
  /** Quotations that support the answer, in the order of the text. */
  rests: Quotation[];
  hue: number;
}

/** An option and its letter. */
export interface Option<Value> {
  value: Value;
  letter: string;
}

/** A sentence of the text, split around the words that the task is about. */
export interface Sentence {
  before: string;
  words: string;
  after: string;
}

export interface QualifierTask extends Common {
  kind: 'qualifier';
  segment: string;
  chunks: Chunk[];
  sought: TargetWords;
}

export interface MarkTask extends Common {
  kind: 'mark';
  sentence: Sentence;
  options: Option<Qualifier>[];
  /** Any of these is right; there are several if the words give the number two qualifiers. */
  right: Qualifier[];
}

export interface MeasureTask extends Common {
  kind: 'measure';
  sentence: Sentence;
  options: Option<Kind>[];
  right: Kind;
}

/** A comparison: formula, label, and the relation that allows it, or null if it is refused. */
export interface Comparison extends Option<string> {
  formula: string;
  label: string;
  allowedBy: RelationType | 'pace' | null;
  caution: string;
}

/** An answer in words, with what is said of it if it is wrong. */
export interface Worded extends Option<string> {
  text: string;
  isRight: boolean;
  reply: string;
}

export interface ComparisonTask extends Common {
  kind: 'comparison';
  options: Comparison[];
  reasons: Worded[];
  /** Id of the refused comparison. */
  right: string;
}

/** A number of the text, as it is quoted. */
export interface QuotedNumber extends Option<string> {
  quoted: string;
  /** Noun in a few words. */
  label: string;
  /** Both for a voice. */
  name: string;
}

export interface SumTask extends Common {
  kind: 'sum';
  /** All stated figures. */
  options: QuotedNumber[];
  /** The pairs that the text allows to be added. */
  allowed: (readonly [QuotedNumber, QuotedNumber])[];
}

interface QuestionTask extends Common {
  kind: 'question';
  ask: string;
  hint: string;
  options: Worded[];
}

export interface HeadlineTask extends Common {
  kind: 'headline';
  view: View;
  /** Ids of the figures in the drawing. */
  drawn: string[];
  example: string;
}

export interface MendTask extends Omit<HeadlineTask, 'kind'> {
  kind: 'mend';
  faulty: string;
}

interface ExtensionTask extends Common {
  kind: 'extension';
  ask: string;
  example: string;
}

export type Task =
  | QualifierTask
  | MarkTask
  | MeasureTask
  | ComparisonTask
  | SumTask
  | QuestionTask
  | HeadlineTask
  | MendTask
  | ExtensionTask;

/** Returns the fields of a task about a headline, in their order. */
export const fieldsFor = (kind: (HeadlineTask | MendTask)['kind']): TextField['id'][] =>
  kind === 'mend' ? ['headline'] : ['notice', 'wonder', 'headline'];
