import { readJsonld, type Around } from './jsonld.ts';
import { readMarkdown } from './markdown.ts';
import type { Passages } from './quote.ts';
import { refused, type Claim, type Reading } from './reading.ts';
import { settle } from './settle.ts';

/** Bytes of a file; a student writes less in a year. */
export const LARGEST = 1_000_000;

/** Notes of a file; a page that shows more of them keeps everybody waiting. */
export const MOST = 1000;

/** What JSON-LD or Markdown says of its notes. */
function claimsIn(text: string, around: Around): Claim[] {
  const begun = text.replace(/^\ufeff/, '').trimStart();
  return /^[[{]/.test(begun) ? readJsonld(begun, around) : readMarkdown(text, around);
}

/** The notes that we kept on the device, however many, found in the passages. */
export const readKept = (text: string, passages: Passages, around: Around): Reading =>
  settle(claimsIn(text, around), passages);

/** The notes in a text that somebody brought, found in the passages; one that is too large is refused whole. */
export function read(text: string, passages: Passages, around: Around): Reading {
  const nothing = (why: 'tooLarge' | 'tooMany'): Reading => ({ notes: [], refused: [refused(why)] });
  if (text.length > LARGEST) return nothing('tooLarge');
  const claims = claimsIn(text, around);
  return claims.length > MOST ? nothing('tooMany') : settle(claims, passages);
}
