import type { Note } from './note.ts';

/** Reasons for refusing a file or a note. */
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

/** A refused note, with its words and text as far as they are known, so that nothing is lost. */
export interface Refused {
  why: Reason;
  /** Quotation of the note, or "". */
  exact: string;
  text: string;
}

/** The result of reading a file of notes. */
export interface ReadResult {
  notes: Note[];
  refused: Refused[];
}

/** A parsed note that is not yet located; without a segment it may be in any. */
export type Candidate = Omit<Note, 'segment'> & { segment: string | null };

/** The result of parsing one note. */
export type ParsedNote = Candidate | Refused;

export const isRefused = (claim: ParsedNote): claim is Refused => 'why' in claim;

export const refused = (why: Reason, exact = '', text = ''): Refused => ({ why, exact, text });
