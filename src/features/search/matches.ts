import { fold, type Folded } from './fold.ts';

/** A place in a text, in UTF-16 units, end exclusive. */
export interface Match {
  start: number;
  end: number;
}

/** Fewer letters would be found nearly everywhere. */
const FEWEST = 2;

/** What a query looks for, folded; "" where nothing is typed. */
export const sought = (query: string): string => fold(query).text.trim();

/** Whether something is typed, but not enough to look for. */
export const isTooShort = (query: string): boolean => {
  const { length } = sought(query);
  return length > 0 && length < FEWEST;
};

/** Whether a place lies between two digits: "28" is not found in "1928", another number. */
const cutsNumber = (text: string, place: number): boolean =>
  /\d/.test(text[place - 1] ?? '') && /\d/.test(text[place] ?? '');

/** Texts that were searched, folded: with each letter that is typed all of them are searched again. */
const searched = new Map<string, Folded>();

function foldedOnce(text: string): Folded {
  const folded = searched.get(text) ?? fold(text);
  searched.set(text, folded);
  return folded;
}

/**
 * Where a query occurs in a text, to the letter but for case, accents and the like; places do not overlap.
 * A place holds whole letters and whole numbers: "100" is not found in "1.000", nor "eu" in "œuvre".
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
