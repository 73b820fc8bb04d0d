import { readJsonld, type ReadContext } from './jsonld.ts';
import { readMarkdown } from './markdown.ts';
import type { Passages } from './quote-selector.ts';
import { refused, type ParsedNote, type ReadResult } from './read-result.ts';
import { locateNotes } from './locate-notes.ts';

/** Greatest length of a file, in bytes; a student writes less in a year. */
export const LARGEST = 1_000_000;

/** Greatest number of notes in a file; rendering more would block the page. */
export const MOST = 1000;

/** Parses notes in JSON-LD or Markdown. */
function parsedNotesIn(text: string, context: ReadContext): ParsedNote[] {
  const begun = text.replace(/^\ufeff/, '').trimStart();
  return /^[[{]/.test(begun) ? readJsonld(begun, context) : readMarkdown(text, context);
}

/** Reads the notes of the note store, however many, and locates them in the passages. */
export const readStored = (text: string, passages: Passages, context: ReadContext): ReadResult =>
  locateNotes(parsedNotesIn(text, context), passages);

/** Reads imported notes and locates them in the passages; a file that is too large is refused as a whole. */
export function readNotes(text: string, passages: Passages, context: ReadContext): ReadResult {
  const nothing = (why: 'tooLarge' | 'tooMany'): ReadResult => ({ notes: [], refused: [refused(why)] });
  if (text.length > LARGEST) return nothing('tooLarge');
  const parsed = parsedNotesIn(text, context);
  return parsed.length > MOST ? nothing('tooMany') : locateNotes(parsed, passages);
}
