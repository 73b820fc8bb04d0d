import { runOf, type Selector } from '../../model/anchor.ts';
import type { Quoted } from './note.ts';

/** The passages of the text by id, in its order and in NFC. */
export type Passages = ReadonlyMap<string, string>;

/** Counts the occurrences of a run in some texts, overlapping ones included; not exact beyond two. */
function count(run: string, texts: Iterable<string>): number {
  let found = 0;
  for (const text of texts)
    for (let at = text.indexOf(run); at !== -1 && found < 2; at = text.indexOf(run, at + 1)) found++;
  return found;
}

/** Offset of the word before an offset, and end of the word after it, with the signs between. */
const wordBefore = (text: string, offset: number): number =>
  offset - (/\S*\s*$/.exec(text.slice(0, offset))?.[0].length ?? 0);
const wordAfter = (text: string, offset: number): number =>
  offset + (/^\s*\S*/.exec(text.slice(offset))?.[0].length ?? 0);

/**
 * Builds the selector of a range, with as few words of context as make it unique in the whole text, so that
 * others find it without knowing passages; or unique in its passage, if the same passage occurs twice.
 *
 * @param start offset in the passage, UTF-16 code units; `end` is exclusive
 */
export function quoteSelector(passages: Passages, segment: string, start: number, end: number): Quoted {
  const text = passages.get(segment) ?? '';
  let [from, to] = [start, end];
  const isOnce = () => count(text.slice(from, to), passages.values()) === 1;
  for (let before = true; !isOnce() && (from > 0 || to < text.length); before = !before)
    if (before) from = wordBefore(text, from);
    else to = wordAfter(text, to);
  return {
    segment,
    exact: text.slice(start, end),
    prefix: text.slice(from, start),
    suffix: text.slice(end, to),
  };
}

/** Returns the ids of the passages with exactly one match of a selector; null if a passage has two. */
export function passagesWith(passages: Passages, selector: Selector): string[] | null {
  const run = runOf(selector);
  if (run === '') return [];
  const counts = [...passages].map(([id, text]) => ({ id, times: count(run, [text]) }));
  if (counts.some(({ times }) => times > 1)) return null;
  return counts.filter(({ times }) => times === 1).map(({ id }) => id);
}

/** A word of a passage: its text and range, end exclusive. */
export interface Word {
  start: number;
  end: number;
  text: string;
}

/** Returns the words of a passage, segmented by its language. */
export function wordsOf(text: string, lang: string): Word[] {
  const segmenter = new Intl.Segmenter(lang, { granularity: 'word' });
  return [...segmenter.segment(text)]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ index, segment }) => ({ start: index, end: index + segment.length, text: segment }));
}

/** Trims white space from a range; start and end are equal if nothing else is left. */
export function trimmed(text: string, start: number, end: number): { start: number; end: number } {
  const chosen = text.slice(start, end);
  const from = start + chosen.length - chosen.trimStart().length;
  return { start: from, end: Math.max(from, end - (chosen.length - chosen.trimEnd().length)) };
}

/** Greatest length of a quotation shown whole, and length of either end of an abridged one. */
const SHORT = 180;
const END = 70;

/** Abridges a long quotation to its beginning and end, for places where the words themselves are in sight. */
export function abridged(text: string): string {
  if (text.length <= SHORT) return text;
  const first = text.slice(0, END).replace(/\s+\S*$/, '');
  const last = text.slice(-END).replace(/^\S*\s+/, '');
  return `${first} […] ${last}`;
}
