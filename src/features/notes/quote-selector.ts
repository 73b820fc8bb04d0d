import { runOf, type Selector } from '../../model/anchor.ts';
import type { Quoted } from './note.ts';

/** The passages of the text by id, in its order, NFC. */
export type Passages = ReadonlyMap<string, string>;

/** How often a run of letters stands in some texts, overlapping places included; two are as good as many. */
function count(run: string, texts: Iterable<string>): number {
  let found = 0;
  for (const text of texts)
    for (let at = text.indexOf(run); at !== -1 && found < 2; at = text.indexOf(run, at + 1)) found++;
  return found;
}

/** The word before an offset, with what stands between the two, and the one after it. */
const wordBefore = (text: string, offset: number): number =>
  offset - (/\S*\s*$/.exec(text.slice(0, offset))?.[0].length ?? 0);
const wordAfter = (text: string, offset: number): number =>
  offset + (/^\s*\S*/.exec(text.slice(offset))?.[0].length ?? 0);

/**
 * Some letters of a passage as a quotation with as few words around it as make it occur once in the whole text, so
 * that others find it without knowing of passages; or once in its passage, where the same passage occurs twice.
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

/** Ids of the passages in which a quotation occurs exactly once; null where one holds it twice. */
export function passagesWith(passages: Passages, selector: Selector): string[] | null {
  const run = runOf(selector);
  if (run === '') return [];
  const counts = [...passages].map(([id, text]) => ({ id, times: count(run, [text]) }));
  if (counts.some(({ times }) => times > 1)) return null;
  return counts.filter(({ times }) => times === 1).map(({ id }) => id);
}

/** A word of a passage: offsets in it, end exclusive. */
export interface Word {
  start: number;
  end: number;
  text: string;
}

/** The words of a passage, as its language divides them. */
export function wordsOf(text: string, lang: string): Word[] {
  const segmenter = new Intl.Segmenter(lang, { granularity: 'word' });
  return [...segmenter.segment(text)]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ index, segment }) => ({ start: index, end: index + segment.length, text: segment }));
}

/** Offsets without the white space at either end; the two are equal where there is nothing else. */
export function trimmed(text: string, start: number, end: number): { start: number; end: number } {
  const chosen = text.slice(start, end);
  const from = start + chosen.length - chosen.trimStart().length;
  return { start: from, end: Math.max(from, end - (chosen.length - chosen.trimEnd().length)) };
}

/** Letters of a quotation that is shown whole, and of either end of one that is not. */
const SHORT = 180;
const END = 70;

/** A quotation as it is shown where the words themselves are in sight: its beginning and its end, if it is long. */
export function abridged(text: string): string {
  if (text.length <= SHORT) return text;
  const first = text.slice(0, END).replace(/\s+\S*$/, '');
  const last = text.slice(-END).replace(/^\S*\s+/, '');
  return `${first} […] ${last}`;
}
