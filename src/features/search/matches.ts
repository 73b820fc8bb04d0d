import { fold, type Folded } from './fold.ts';
import { join, type Joined } from './join.ts';

/** A place in a text, in UTF-16 units, end exclusive. */
export interface Match {
  start: number;
  end: number;
}

/** Minimum letters of a query; fewer would be found nearly everywhere. */
const FEWEST = 2;

/** Spaces and quotation marks around a query; apostrophes count in pairs only: “d’” may be a beginning. */
const AROUND = ' "«»“”„‹›';

/** Takes signs away from both ends of a text. */
function trimmed(text: string, signs: string): string {
  let [from, to] = [0, text.length];
  while (from < to && signs.includes(text[from] ?? '')) from++;
  while (to > from && signs.includes(text[to - 1] ?? '')) to--;
  return text.slice(from, to);
}

/** Folds a query, without quotation marks around it; "" if nothing is typed. */
export function sought(query: string): string {
  const bare = trimmed(fold(query).text, AROUND);
  const isPaired = bare.length > 1 && bare.startsWith("'") && bare.endsWith("'");
  return isPaired ? trimmed(bare.slice(1, -1), AROUND) : bare;
}

/** True if something is typed, but not enough to search for. */
export const isTooShort = (query: string): boolean => {
  const { length } = join(sought(query)).text;
  return length > 0 && length < FEWEST;
};

/** True if an offset is between two digits: "28" is not found in "1928", another number. */
const cutsNumber = (text: string, place: number): boolean =>
  /\d/.test(text[place - 1] ?? '') && /\d/.test(text[place] ?? '');

const isOfWord = (unit = ''): boolean => /[\p{L}\p{N}]/u.test(unit);

/** True if an offset is inside a word; an apostrophe after a letter belongs to it: “d’” is no word. */
const cutsWord = (text: string, place: number): boolean =>
  isOfWord(text[place - 1]) && (isOfWord(text[place]) || text[place] === "'");

interface Searched extends Folded {
  joined: Joined;
}

/** Cache of folded texts: each letter that is typed searches all of them again. */
const searched = new Map<string, Searched>();

function foldedOnce(text: string): Searched {
  const known = searched.get(text);
  if (known) return known;
  const folded = fold(text);
  const made = { ...folded, joined: join(folded.text) };
  searched.set(text, made);
  return made;
}

/** Widens a hit to the whole words that it begins and ends in. */
function wordsAround(text: string, start: number, end: number): [number, number] {
  let [from, to] = [start, end];
  while (isOfWord(text[from - 1]) && isOfWord(text[from])) from--;
  while (isOfWord(text[to - 1]) && isOfWord(text[to])) to++;
  return [from, to];
}

/** Compares the spaces and hyphens of a hit with those of the query; digits that stand apart are two numbers. */
function compareGaps(wanted: Joined, joined: Joined, at: number): 'same' | 'other' | 'numbers' {
  let gaps: 'same' | 'other' = 'same';
  for (let i = 1; i < wanted.text.length; i++) {
    if (joined.gaps[at + i] === wanted.gaps[i]) continue;
    if (/\d\d/.test(wanted.text.slice(i - 1, i + 1))) return 'numbers';
    gaps = 'other';
  }
  return gaps;
}

/**
 * Finds a query in a text, literally except for case, accents, hyphens and the like; matches do not overlap.
 * A hit contains whole letters and whole numbers: "100" is not found in "1.000", nor "eu" in "œuvre". A match
 * is the whole word that it is found in: “Calaisis” by "Calais".
 */
export function matches(query: string, text: string): Match[] {
  const wanted = join(sought(query));
  const { length } = wanted.text;
  if (length < FEWEST) return [];
  const { text: folded, starts, ends, joined } = foldedOnce(text);

  /** True for whole letters and numbers; and for whole words, if they are joined in another way. */
  const isFound = (at: number, start: number, end: number): boolean => {
    if (starts[start - 1] === starts[start] || starts[end - 1] === starts[end]) return false;
    if (cutsNumber(folded, start) || cutsNumber(folded, end)) return false;
    const gaps = compareGaps(wanted, joined, at);
    // “royaumeuni” is “Royaume-Uni”, but “ent” is not the beginning of “en tout”.
    return gaps === 'same' || (gaps === 'other' && !cutsWord(folded, start) && !cutsWord(folded, end));
  };

  const found: Match[] = [];
  let at = joined.text.indexOf(wanted.text);
  while (at !== -1) {
    const start = joined.places[at] ?? 0;
    const end = (joined.places[at + length - 1] ?? 0) + 1;
    let next = at + 1;
    if (isFound(at, start, end)) {
      const [from, to] = wordsAround(folded, start, end);
      found.push({ start: starts[from] ?? 0, end: ends[to - 1] ?? 0 });
      next = at + length;
      while ((joined.places[next] ?? to) < to) next++;
    }
    at = joined.text.indexOf(wanted.text, next);
  }
  return found;
}
