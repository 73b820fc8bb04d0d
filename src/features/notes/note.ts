import type { Selector } from '../../model/anchor.ts';

/** Motivations that the student chooses from, in the Web Annotation vocabulary. */
export const KINDS = ['commenting', 'questioning'] as const;

/** A note without text is a highlight. */
export type Motivation = (typeof KINDS)[number] | 'highlighting';

/** The quotation of a note: words of one passage, with as much context as tells them from others. */
export interface Quoted extends Required<Selector> {
  segment: string;
  prefix: string;
  suffix: string;
}

/** A student's note. */
export interface Note extends Quoted {
  /** An IRI; urn:uuid:… for notes written here. */
  id: string;
  motivation: Motivation;
  /** To the letter, with LF line ends; empty for a highlight. */
  text: string;
  /** ISO 8601, UTC. */
  created: string;
  modified: string;
}

/** Greatest length of a note in UTF-16 code units. */
export const LONGEST = 10_000;

/** Normalises text for every format: LF line ends, no lone surrogates, and "" for blank text. */
export function plain(text: string): string {
  const even = text.replace(/\r\n?/g, '\n').replace(/\p{Surrogate}/gu, '\ufffd');
  return even.trim() === '' ? '' : even;
}

/** Returns the motivation of a note: a note without text is a highlight. */
export const motivationOf = (text: string, chosen: Motivation): Motivation => {
  if (text === '') return 'highlighting';
  return chosen === 'highlighting' ? 'commenting' : chosen;
};
