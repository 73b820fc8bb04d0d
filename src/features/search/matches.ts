import { fold, type Folded } from './fold.ts';

/** A place in a text, in UTF-16 units, end exclusive. */
export interface Match {
  start: number;
  end: number;
}

/** Minimum letters of a query; fewer would be found nearly everywhere. */
const FEWEST = 2;

/** Folds a query; "" if nothing is typed. */
export const sought = (query: string): string => fold(query).text.trim();

/** True if something is typed, but not enough to search for. */
export const isTooShort = (query: string): boolean => {
  const { length } = sought(query);
  return length > 0 && length < FEWEST;
};

/** True if an offset is between two digits: "28" is not found in "1928", another number. */
const cutsNumber = (text: string, place: number): boolean =>
  /\d/.test(text[place - 1] ?? '') && /\d/.test(text[place] ?? '');

/** Cache of folded texts: each letter that is typed searches all of them again. */
const searched = new Map<string, Folded>();

function foldedOnce(text: string): Folded {
  const folded = searched.get(text) ?? fold(text);
  searched.set(text, folded);
  return folded;
}

/**
 * Finds a query in a text, literally except for case, accents and the like; matches do not overlap.
 * A match contains whole letters and whole numbers: "100" is not found in "1.000", nor "eu" in "œuvre".
 */
export function matches(query: string, text: string): Match[] {
  const wanted = sought(query);
  if (wanted.length < FEWEST) return [];
  const { text: folded, starts, ends } = foldedOnce(text);
  const found: Match[] = [];
  let at = folded.indexOf(wanted);
  while (at !== -1) {
    const match = { start: starts[at] ?? 0, end: ends[at + wanted.length - 1] ?? 0 };
    const end = at + wanted.length;
    const isWhole = fold(text.slice(match.start, match.end)).text === wanted;
    const isFound = isWhole && !cutsNumber(folded, at) && !cutsNumber(folded, end);
    if (isFound) found.push(match);
    at = folded.indexOf(wanted, isFound ? end : at + 1);
  }
  return found;
}
