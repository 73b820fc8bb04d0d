/** A word of a passage: its place among the words, and in the text (end exclusive). */
export interface Word {
  index: number;
  start: number;
  end: number;
}

/** What stands between two spaces: words, and the signs around them, which belong to no word. */
export interface Chunk {
  /** Where it begins in the text. */
  start: number;
  parts: { text: string; word: number | null }[];
}

/** An elided word of one or two letters stands alone ("d’", "qu’"); signs within a word hold it together ("7.000"). */
const WORD = /\p{L}{1,2}[’'](?=\p{L})|[\p{L}\p{N}]+(?:[-.,/’'][\p{L}\p{N}]+)*/gu;

/** The words of a text in their order. */
export const wordsOf = (text: string): Word[] =>
  [...text.matchAll(WORD)].map((match, index) => ({
    index,
    start: match.index,
    end: match.index + match[0].length,
  }));

/** A text cut at its spaces, and there into words and signs; the chunks, joined by spaces, are the text. */
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

/** Indices of the words that a stretch of the text touches. */
export const wordsAt = (words: readonly Word[], start: number, end: number): number[] =>
  words.filter((word) => word.start < end && word.end > start).map(({ index }) => index);
