import { anyOf } from './any-of.ts';

/** A stretch of a text. Offsets in UTF-16 code units, end exclusive. */
export interface TextRange {
  start: number;
  end: number;
}

/** Sentences as the browser finds them; where it cannot, after a full stop and a space: "7.000" ends none. */
const found = (text: string, locale: string): string[] =>
  'Segmenter' in Intl
    ? [...new Intl.Segmenter(locale, { granularity: 'sentence' }).segment(text)].map(({ segment }) => segment)
    : text.split(/(?<=[.!?…][»”’)]*\s+)(?=\P{Ll})/u);

/** Unicode lets no sentence begin with a number and a small letter: "… vulnérables. 28 filières …" are two here. */
const pieces = (text: string, locale: string): string[] =>
  found(text, locale).flatMap((piece) => piece.split(/(?<=[.!?…][»”’)]*\s+)(?=\d)/u));

/** What ends with a full stop and no sentence: a heading's number, an initial, an abbreviation. */
function unfinished(abbreviations: readonly string[]): RegExp {
  const known = abbreviations.filter((word) => word.endsWith('.'));
  const word = [String.raw`\p{Lu}\.`, anyOf(known)].filter(Boolean).join('|');
  return new RegExp(String.raw`^\s*(?:\d+|[IVXLCDM]+)[.)]\s*$|(?<![\p{L}\p{N}])(?:${word})\s*$`, 'u');
}

/** The sentences of a passage in their order, without the space around them; together they are the passage. */
export function sentences(text: string, locale: string, abbreviations: readonly string[]): TextRange[] {
  const goesOn = unfinished(abbreviations);
  const joined: string[] = [];
  for (const piece of pieces(text, locale)) {
    const last = joined.at(-1);
    if (last !== undefined && (goesOn.test(last) || !piece.trim())) joined[joined.length - 1] = last + piece;
    else joined.push(piece);
  }
  let before = 0;
  return joined
    .map((piece) => {
      const start = before + piece.length - piece.trimStart().length;
      before += piece.length;
      return { start, end: before - piece.length + piece.trimEnd().length };
    })
    .filter(({ start, end }) => start < end);
}
