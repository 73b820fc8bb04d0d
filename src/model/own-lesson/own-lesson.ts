/** A slide that a teacher adds: plain text, one line below the other. */
export interface Slide {
  title: string;
  text: string;
}

/** Changes of a teacher to a step; without a field the step keeps its own. */
export interface Changes {
  minutes?: number;
  notes?: string;
}

/** A step of the lesson, or a slide of the teacher’s. */
export type Item = Changes & ({ id: string } | { slide: Slide });

/** A lesson of one’s own: the steps that are shown, in order. */
export interface OwnLesson {
  /** Id of the declaration that the lesson is about. */
  declaration: string;
  items: readonly Item[];
}

/** The lesson that a site offers, as far as one’s own refers to it. */
export interface Offered {
  declaration: string;
  /** Ids of its steps. */
  steps: readonly string[];
}

/** Version of the format; a file of a later one may hold what this site does not know. */
export const VERSION = 1;

/** Largest values: what a slide has room for, and what no lesson exceeds. */
export const LIMITS = { title: 90, text: 600, notes: 2000, minutes: 600, items: 200 } as const;

/** Minutes of a slide of the teacher’s without a time of its own. */
export const SLIDE_MINUTES = 2;

/** Id of a slide in a deck, by its number from 1. */
export const slideId = (number: number): string => `own-${String(number)}`;

/** True for a step of the lesson. */
export const isStep = (item: Item): item is Item & { id: string } => 'id' in item;

/** True if a lesson only chooses and orders steps. */
export const isChoice = ({ items }: OwnLesson): boolean =>
  items.every((item) => isStep(item) && item.minutes === undefined && item.notes === undefined);
