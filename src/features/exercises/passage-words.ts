/** A word of a passage: its index among the words, and its range in the text (end exclusive). */
export interface Word {
  index: number;
  start: number;
  end: number;
}

/** The text between two spaces: words, and the signs around them, which belong to no word. */
export interface Chunk {
  /** Offset in the text. */
  start: number;
  parts: { text: string; word: number | null }[];
}

/** Elided words of one or two letters are words ("d’", "qu’"); signs within a word join it ("7.000"). */
const WORD = /\p{L}{1,2}[’'](?=\p{L})|[\p{L}\p{N}]+(?:[-.,/’'][\p{L}\p{N}]+)*/gu;

/** Returns the words of a text in order. */
export const wordsOf = (text: string): Word[] =>
  [...text.matchAll(WORD)].map((match, index) => ({
    index,
    start: match.index,
    end: match.index + match[0].length,
  }));

/**
 * Splits a text at its spaces into chunks, and these into words and signs; joined by spaces they are the
 * text.
 */
export function chunksOf(text: string): Chunk[] {
  const words = wordsOf(text);
  let start = 0;
  return text.split(' ').map((chunk) => {
    const first = start;
    const end = first + chunk.length;
    start = end + 1;
    const parts: Chunk['parts'] = [];
    let offset = first;
    const sign = (until: number) => {
      if (until > offset) parts.push({ text: text.slice(offset, until), word: null });
    };
    for (const word of words.filter((each) => each.start >= first && each.end <= end)) {
      sign(word.start);
      parts.push({ text: text.slice(word.start, word.end), word: word.index });
      offset = word.end;
    }
    sign(end);
    return { start: first, parts };
  });
}

/** Returns the indices of the words that overlap a range of the text. */
export const wordsAt = (words: readonly Word[], start: number, end: number): number[] =>
  words.filter((word) => word.start < end && word.end > start).map(({ index }) => index);
