import type { CollectedKey, SummaryKey } from './script-words.ts';

/** A task as the summary of a student’s work needs it. */
export interface TaskItem {
  id: string;
  number: number;
  title: string;
  /** Number of questions, each with a check of its own. */
  questions: number;
  /** False for a headline, of which no check can say that it is right. */
  isJudged: boolean;
}

/** A field in which a student writes. */
export interface TextField {
  id: 'notice' | 'wonder' | 'headline';
  name: string;
}

/** The tasks, as the pages that show what was done get them. */
export interface TaskList {
  tasks: TaskItem[];
  fields: TextField[];
}

/** The exercises as their page hands them to the script. */
export interface ExercisesData extends TaskList {
  /** Title of the text, for a copy of the summary. */
  text: string;
  words: Record<SummaryKey, string>;
}

/** The page for the work of a class, as it hands itself to the script. */
export interface CollectedData extends TaskList {
  /** By language of the site: its name in itself. */
  languages: Record<string, string>;
  words: Record<CollectedKey, string>;
}
