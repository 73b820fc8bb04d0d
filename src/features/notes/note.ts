import type { Selector } from '../../model/anchor.ts';

/** What a note does, as the Web Annotation vocabulary calls it; the student chooses one of these. */
export const KINDS = ['commenting', 'questioning'] as const;

/** Words without a note are only marked. */
export type Motivation = (typeof KINDS)[number] | 'highlighting';

/** Where a note stands: words of one passage, and as many around them as tell them from others. */
export interface Quoted extends Required<Selector> {
  segment: string;
  prefix: string;
  suffix: string;
}

/** A student's note. */
export interface Note extends Quoted {
  /** An IRI; of ours, urn:uuid:… */
  id: string;
  motivation: Motivation;
  /** To the letter, lines ending in LF; empty where the words are only marked. */
  text: string;
  /** ISO 8601, UTC. */
  created: string;
  modified: string;
}

/** UTF-16 code units of a note; nobody writes more beside a line of text. */
export const LONGEST = 10_000;

/** Text as every format can carry it: one kind of line end, and no half of a character. What is blank says nothing. */
export function plain(text: string): string {
  const even = text.replace(/\r\n?/g, '\n').replace(/\p{Surrogate}/gu, '\ufffd');
  return even.trim() === '' ? '' : even;
}

/** What a note does that says this: nothing said is a mark. */
export const motivationOf = (text: string, chosen: Motivation): Motivation => {
  if (text === '') return 'highlighting';
  return chosen === 'highlighting' ? 'commenting' : chosen;
};
