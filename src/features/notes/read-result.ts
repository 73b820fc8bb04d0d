import type { Note } from './note.ts';

/** Why notes, or one of them, cannot be taken in. */
export const REASONS = [
  'tooLarge',
  'tooMany',
  'unreadable',
  'none',
  'shape',
  'tooLong',
  'cutOff',
  'otherText',
  'passage',
  'notFound',
  'ambiguous',
] as const;

export type Reason = (typeof REASONS)[number];

/** Something that is not taken in: what is known of it, so that nothing is lost, and why. */
export interface Refused {
  why: Reason;
  /** The words it is about, or "". */
  exact: string;
  text: string;
}

/** What a file holds. */
export interface ReadResult {
  notes: Note[];
  refused: Refused[];
}

/** A note as a file gives it, before it has been found in the text; without a passage it may be any. */
export type Candidate = Omit<Note, 'segment'> & { segment: string | null };

/** What a file says of each of its notes. */
export type ParsedNote = Candidate | Refused;

export const isRefused = (claim: ParsedNote): claim is Refused => 'why' in claim;

export const refused = (why: Reason, exact = '', text = ''): Refused => ({ why, exact, text });
