import { folded } from './typed.ts';

/** A word of a headline, or a sign such as "%". */
export interface Word {
  text: string;
  /** The word without accents, capitals and endings: equal for "éloignée" and "Éloignés". */
  key: string;
  /** Offsets in the headline, end exclusive. */
  start: number;
  end: number;
}

const pattern = /[\p{L}\p{M}]+|\p{N}+|[%‰€£$+<>~≈≥≤]/gu;

/** Removes the first ending that fits, if at least three letters are left. */
function keyOf(word: string, endings: readonly string[]): string {
  const plain = folded(word);
  const ending = endings.find((each) => plain.endsWith(each) && plain.length - each.length >= 3);
  return ending === undefined ? plain : plain.slice(0, -ending.length);
}

/** Splits a text into words; apostrophes and hyphens separate them. */
export const wordsOf = (text: string, endings: readonly string[]): Word[] =>
  [...text.matchAll(pattern)].map(({ 0: word, index: start }) => ({
    text: word,
    key: keyOf(word, endings),
    start,
    end: start + word.length,
  }));
