import type { PrintedPage } from './printed.ts';

/** What stands in the margins of every page: the running head, the address and the number. */
export interface InMargins {
  title: string;
  address: string;
}

/** A text as it may stand in print, with or without a space between any two of its letters. */
const spaced = (text: string): RegExp =>
  new RegExp(
    [...text.replace(/\s+/g, '')]
      .map((letter) => letter.replace(/[.*+?^${}()|[\]\\/]/u, '\\$&'))
      .join('\\s*'),
    'u',
  );

/** The words of a page between its margins; what was cut at the end of a line is whole again. */
export function wordsOf({ text }: PrintedPage, { title, address }: InMargins): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(spaced(title), '')
    .replace(spaced(address), '')
    .replace(/\b\d+ \/ \d+\b/, '')
    .replace(/[\u0002\uFFFE]\s*/g, '-')
    .normalize('NFKC');
}

/** Without its spaces: where a line ends, a printed text may have lost one, or have one too many. */
export const squashed = (text: string): string => text.normalize('NFKC').replace(/[\s\u2060]+/g, '');

const tokens = (text: string): string[] => text.normalize('NFKC').match(/\p{L}+|\p{N}+/gu) ?? [];

/** How far apart, in words, two words of a passage may be: a number of a note and a [sic] stand between some. */
const BESIDE = 4;

/**
 * The first word of the passages that is missing from a printed text, or out of its order, with the words before it;
 * '' where there is none. A passage may be parted where pages end, and figures may open the next: twice, no more.
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

/** Whether a word stands at a place, or hardly after it. */
const near = (all: string[], at: number, word: string): boolean => all.slice(at, at + BESIDE).includes(word);
