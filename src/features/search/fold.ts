import { separators } from './groups.ts';

/**
 * A text for comparison: no case or accents, one kind of space, apostrophe and hyphen, digits not grouped.
 */
export interface Folded {
  text: string;
  /** For each UTF-16 unit of `text`: the start of its letter in the original. */
  starts: number[];
  /** For each UTF-16 unit of `text`: the end of its letter in the original, combining marks included. */
  ends: number[];
}

/** Letters that Unicode does not decompose, and signs that a keyboard has in one form only. */
const PLAIN: Record<string, string> = { œ: 'oe', æ: 'ae', '’': "'", '‘': "'", ʼ: "'" };

const SPACE = /\s/u;
const HYPHEN = /[\u2010-\u2015\u2212]/u;
/** Combining marks, and invisible characters such as a soft hyphen. */
const SHAPELESS = /[\p{M}\p{Cf}]/gu;

/** Folds one letter; "" if it is ignored. */
function foldLetter(letter: string): string {
  if (SPACE.test(letter)) return ' ';
  if (HYPHEN.test(letter)) return '-';
  // Unlike NFD, NFKD also replaces "ᵉ" by "e" and "ﬁ" by "fi".
  const bare = letter.normalize('NFKD').toLowerCase().replace(SHAPELESS, '');
  return PLAIN[bare] ?? bare;
}

/** Folds a text for comparison, with the origin of each letter. A run of white space becomes one space. */
export function fold(text: string): Folded {
  const grouping = separators(text);
  const starts: number[] = [];
  const ends: number[] = [];
  let folded = '';
  let at = 0;
  for (const letter of text) {
    const start = at;
    at += letter.length;
    if (grouping.has(start)) continue;
    const plain = foldLetter(letter);
    const goesOn = plain === '' || (plain === ' ' && folded.endsWith(' '));
    // A mark belongs to the letter before it.
    if (goesOn && ends.length > 0) ends[ends.length - 1] = at;
    if (goesOn) continue;
    folded += plain;
    for (let i = 0; i < plain.length; i++) {
      starts.push(start);
      ends.push(at);
    }
  }
  return { text: folded, starts, ends };
}
