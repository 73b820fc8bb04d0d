import type { PrintedPage } from './printed.ts';

/** Content of the margins of every page: running head, address and number. */
export interface InMargins {
  title: string;
  address: string;
}

/** Builds a pattern for a text in print, with an optional space between any two letters. */
const spaced = (text: string): RegExp =>
  new RegExp(
    [...text.replace(/\s+/g, '')]
      .map((letter) => letter.replace(/[.*+?^${}()|[\]\\/]/u, '\\$&'))
      .join('\\s*'),
    'u',
  );

/** Returns the words of a page between its margins; words hyphenated at line ends are joined. */
export function wordsOf({ text }: PrintedPage, { title, address }: InMargins): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(spaced(title), '')
    .replace(spaced(address), '')
    .replace(/\b\d+ \/ \d+\b/, '')
    .replace(/[\u0002\uFFFE]\s*/g, '-')
    .normalize('NFKC');
}

/** Removes spaces: at line ends a printed text may lack one, or have one too many. */
export const squashed = (text: string): string =>
  // PDFium gives a hyphen at the end of a line as U+FFFE.
  text
    .normalize('NFKC')
    .replaceAll('\ufffe', '-')
    .replace(/[\s\u2060]+/g, '');

const tokens = (text: string): string[] => text.normalize('NFKC').match(/\p{L}+|\p{N}+/gu) ?? [];

/** Greatest distance, in words, between words of a passage, for note numbers and [sic] between them. */
const BESIDE = 4;

/**
 * Returns the first word of the passages that is missing from a printed text, or out of order, with the words
 * before it; '' if there is none. A passage may be split at page ends, and figures may open the next page: at
 * most twice.
 */
export function firstMissing(passages: string[], printed: string): string {
  const all = tokens(printed);
  let at = -1;
  for (const passage of passages) {
    const words = tokens(passage);
    const start = all.findIndex(
      (_, i) => i > at && words.slice(0, 4).every((word, n) => near(all, i + n, word)),
    );
    if (start < 0) return words.slice(0, 8).join(' ');
    at = start;
    let parted = 0;
    for (const [n, word] of words.entries()) {
      if (n === 0) continue;
      let next = all.indexOf(word, at + 1);
      if ((next < 0 || next > at + BESIDE) && parted < 2) {
        parted += 1;
        next = all.findIndex(
          (_, i) => i > at && words.slice(n, n + 4).every((each, m) => near(all, i + m, each)),
        );
      } else if (next > at + BESIDE) next = -1;
      if (next < 0) return words.slice(Math.max(0, n - 8), n + 1).join(' ');
      at = next;
    }
  }
  return '';
}

/** True if a word is at a place, or shortly after it. */
const near = (all: string[], at: number, word: string): boolean => all.slice(at, at + BESIDE).includes(word);
