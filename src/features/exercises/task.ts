import type { HeadlineRule } from './judge/headline.ts';
import type { TargetWords } from './judge/judge-words.ts';
import type { Qualifier } from '../../figure/qualified-number.ts';
import type { Quotation, RelationType, StatedFigure, View } from '../../model/schema.ts';
import type { Chunk } from './passage-words.ts';

/** What a figure counts: people or things on a day, events in a period, everything up to a day. */
export type Kind = StatedFigure['kind'];

/** What every task has. Answers follow from the data; `why` explains them. */
interface Common {
  id: string;
  /** From 1, the same on every page. */
  number: number;
  why: string;
  /** The words of the text that the answer rests on, in its order. */
  rests: Quotation[];
  hue: number;
}

/** Something to choose, and what it is called. */
export interface Option<Value> {
  value: Value;
  letter: string;
}

/** A sentence of the text, with the words in it that it is about. */
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
  /** One of these; more than one where the words say two things of the number. */
  right: Qualifier[];
}

export interface MeasureTask extends Common {
  kind: 'measure';
  sentence: Sentence;
  options: Option<Kind>[];
  right: Kind;
}

/** A comparison: in numbers, what it is said to be, and what allows it where it holds. */
export interface Comparison extends Option<string> {
  formula: string;
  label: string;
  allowedBy: RelationType | 'pace' | null;
  caution: string;
}

/** A reason, and the refusal that it is the reason of. */
interface Reason extends Option<string> {
  reason: string;
  title: string;
}

export interface ComparisonTask extends Common {
  kind: 'comparison';
  options: Comparison[];
  reasons: Reason[];
  /** Of the comparison and of its reason. */
  right: string;
}

export interface HeadlineTask extends Common {
  kind: 'headline';
  view: View;
  example: string;
  rule: HeadlineRule;
}

export type Task = QualifierTask | MarkTask | MeasureTask | ComparisonTask | HeadlineTask;
