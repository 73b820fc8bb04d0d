import type { MagnitudeStatus, RelationType } from '../model/schema.ts';
import type { AskedData } from './compare.ts';
import type { HeadlineRule } from './headline-rule.ts';
import type { CollectedKey, ExerciseKey, SummaryKey } from './script-words.ts';

/** A task as the summary of a student’s work needs it. */
export interface TaskItem {
  id: string;
  number: number;
  title: string;
  /** Number of questions, each with a check of its own. */
  questions: number;
  /** False for a text that a student writes, of which no check can say that it is right. */
  isJudged: boolean;
}

/** The fields in which students write, in the order in which they are shown. */
export const TEXT_FIELDS = ['notice', 'wonder', 'headline', 'answer'] as const;

/** A field in which a student writes. */
export interface TextField {
  id: (typeof TEXT_FIELDS)[number];
  name: string;
}

/** The tasks, as the pages that show what was done get them. */
export interface TaskList {
  tasks: TaskItem[];
  fields: TextField[];
}

/** A paragraph of feedback, which may begin in bold; an example is set as a headline. */
export interface Paragraph {
  bold?: string;
  text: string;
  tone?: 'quiet' | 'example';
}

interface AnyQuestion {
  /** Unique in the page. */
  id: string;
  ask: string;
  /** Help before the first check. */
  hint: string;
}

/** The words of each answer, and the words that are easily mistaken for them, as indices of words. */
export interface TargetWords {
  answers: number[][];
  /** The number itself and the words for what it counts. */
  number: number[];
  /** The words of the period or day. */
  when: number[];
}

/** A question that is answered by marking words of a passage. */
export interface WordsQuestion extends AnyQuestion {
  kind: 'words';
  /** Name of the passage for assistive technology. */
  name: string;
  lang: string;
  passage: string;
  /** Says how many places there are. */
  places: string;
  sought: TargetWords;
  why: string;
}

/** An option: a drawing, or words that may begin in bold. */
export interface ChoiceOption {
  value: string;
  letter: string;
  drawing?: MagnitudeStatus | RelationType;
  bold?: string;
  text: string;
  isRight: boolean;
  /** Paragraphs of feedback after the verdict. */
  said: string[];
}

/** A question that is answered by choosing one of several options. */
export interface ChoiceQuestion extends AnyQuestion {
  kind: 'choice';
  options: ChoiceOption[];
}

/** A number of the text to choose: its words in quotation marks, and its noun. */
interface NumberOption {
  value: string;
  letter: string;
  quoted: string;
  label: string;
  /** Both for a voice. */
  name: string;
}

/** A question that is answered by choosing two numbers that the text allows to be added. */
export interface SumQuestion extends AnyQuestion {
  kind: 'sum';
  options: NumberOption[];
  /** Said of each right pair. */
  why: string;
}

/** The answers of the text to sums of two numbers; a check looks the pair up. */
export type SumAnswers = Pick<AskedData, 'answers' | 'texts'>;

/** A field with beginnings of sentences, for those who look for one. */
export interface WritingField extends TextField {
  starters: string[];
}

/** A question that is answered by writing. The last field is the one that a check needs. */
export interface WritingQuestion extends AnyQuestion {
  kind: 'writing';
  fields: WritingField[];
  /** Ids of the figures that a headline is about; null if the text is no headline, and nothing judges it. */
  drawn: string[] | null;
  /** Paragraphs after each check: an example, and the reason why it is one. */
  rest: Paragraph[];
}

export type QuestionData = WordsQuestion | ChoiceQuestion | SumQuestion | WritingQuestion;

/** A task with its questions; the second one is asked when the first one is answered. */
export interface TaskData extends TaskItem {
  asked: QuestionData[];
}

/** The exercises as their page hands them to the script. */
export interface ExercisesData extends TaskList {
  tasks: TaskData[];
  /** Title of the text, for a copy of the summary. */
  text: string;
  /** Knowledge of the judge of headlines. */
  rule: HeadlineRule;
  words: Record<ExerciseKey | SummaryKey, string>;
  /** Address of the answers of the text, or the answers themselves in a package, which fetches nothing. */
  answers: string | SumAnswers;
}

/** The page for the work of a class, as it hands itself to the script. */
export interface CollectedData extends TaskList {
  /** By language of the site: its name in itself. */
  languages: Record<string, string>;
  words: Record<CollectedKey, string>;
}
