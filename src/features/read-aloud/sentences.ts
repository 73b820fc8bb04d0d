import { anyOf } from './any-of.ts';

/** A range of a text: UTF-16 code units, end exclusive. */
export interface TextRange {
  start: number;
  end: number;
}

/** Splits a text by Intl.Segmenter; without it, after a full stop and a space: "7.000" is not split. */
const found = (text: string, locale: string): string[] =>
  'Segmenter' in Intl
    ? [...new Intl.Segmenter(locale, { granularity: 'sentence' }).segment(text)].map(({ segment }) => segment)
    : text.split(/(?<=[.!?…][»”’)]*\s+)(?=\P{Ll})/u);

/** Splits before numbers, too: Unicode does not before a small letter ("… vulnérables. 28 filières …"). */
const pieces = (text: string, locale: string): string[] =>
  found(text, locale).flatMap((piece) => piece.split(/(?<=[.!?…][»”’)]*\s+)(?=\d)/u));

/** Matches an end with a full stop that ends no sentence: a heading’s number, an initial, an abbreviation. */
function unfinished(abbreviations: readonly string[]): RegExp {
  const known = abbreviations.filter((word) => word.endsWith('.'));
  const word = [String.raw`\p{Lu}\.`, anyOf(known)].filter(Boolean).join('|');
  return new RegExp(String.raw`^\s*(?:\d+|[IVXLCDM]+)[.)]\s*$|(?<![\p{L}\p{N}])(?:${word})\s*$`, 'u');
}

/** Returns the sentences of a passage in order, without the space around them. */
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
