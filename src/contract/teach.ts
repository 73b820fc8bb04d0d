import type { TeachKey } from './script-words.ts';

/** A step to choose, in the language of its page. */
export interface OfferedStep {
  id: string;
  /** Id of its group. */
  group: string;
  claim: string;
  minutes: number;
  /** Notes for the presenter, one a line. */
  notes: string;
}

/** The lesson as the page for teachers offers it. */
export interface TeachData {
  /** Id of the declaration. */
  declaration: string;
  /** Name of the file of a teacher’s own lesson. */
  file: string;
  /** Address of the lesson, relative to the page. */
  present: string;
  /** The lesson as slides: its address, the name of a part of it, and the language of words that are added. */
  deck: { href: string; file: string; intl: string; dir: 'ltr' | 'rtl' };
  groups: { id: string; name: string }[];
  steps: OfferedStep[];
  presets: { id: string; name: string; steps: string[] }[];
  words: Record<TeachKey, string>;
}
