import { readJsonld, type ReadContext } from './jsonld.ts';
import { readMarkdown } from './markdown.ts';
import type { Passages } from './quote-selector.ts';
import { refused, type ParsedNote, type ReadResult } from './read-result.ts';
import { locateNotes } from './locate-notes.ts';

/** Bytes of a file; a student writes less in a year. */
export const LARGEST = 1_000_000;

/** Notes of a file; a page that shows more of them keeps everybody waiting. */
export const MOST = 1000;

/** What JSON-LD or Markdown says of its notes. */
function parsedNotesIn(text: string, context: ReadContext): ParsedNote[] {
  const begun = text.replace(/^\ufeff/, '').trimStart();
  return /^[[{]/.test(begun) ? readJsonld(begun, context) : readMarkdown(text, context);
}

/** The notes that we kept on the device, however many, found in the passages. */
export const readStored = (text: string, passages: Passages, context: ReadContext): ReadResult =>
  locateNotes(parsedNotesIn(text, context), passages);

/** The notes in a text that somebody brought, found in the passages; one that is too large is refused whole. */
export function readNotes(text: string, passages: Passages, context: ReadContext): ReadResult {
  const nothing = (why: 'tooLarge' | 'tooMany'): ReadResult => ({ notes: [], refused: [refused(why)] });
  if (text.length > LARGEST) return nothing('tooLarge');
  const parsed = parsedNotesIn(text, context);
  return parsed.length > MOST ? nothing('tooMany') : locateNotes(parsed, passages);
}
