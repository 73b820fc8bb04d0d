import { readJsonld, type Around } from './jsonld.ts';
import { readMarkdown } from './markdown.ts';
import type { Passages } from './quote.ts';
import { refused, type Reading } from './reading.ts';
import { settle } from './settle.ts';

/** Bytes of a file; a student writes less in a year. */
export const LARGEST = 1_000_000;

/** The notes in a text that somebody brought, JSON-LD or Markdown, found in the passages. */
export function read(text: string, passages: Passages, around: Around): Reading {
  if (text.length > LARGEST) return { notes: [], refused: [refused('tooLarge')] };
  const begun = text.replace(/^\ufeff/, '').trimStart();
  const claims = /^[[{]/.test(begun) ? readJsonld(begun, around) : readMarkdown(text, around);
  return settle(claims, passages);
}
