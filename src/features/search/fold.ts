import { separators } from './groups.ts';

/** A text as it is compared: no case, no accents, one kind of space, apostrophe and hyphen, digits not grouped. */
export interface Folded {
  text: string;
  /** For each UTF-16 unit of `text`, where what it stands for begins in the original. */
  starts: number[];
  /** And where that ends, marks above the letter included. */
  ends: number[];
}

/** Letters that Unicode does not take apart, and signs that a keyboard has in one form only. */
const PLAIN: Record<string, string> = { œ: 'oe', æ: 'ae', '’': "'", '‘': "'", ʼ: "'" };

const SPACE = /\s/u;
const HYPHEN = /[\u2010-\u2015\u2212]/u;
/** Accents, and signs without a shape such as a soft hyphen. */
const SHAPELESS = /[\p{M}\p{Cf}]/gu;

/** One letter as it is compared; "" where it counts for nothing. */
function foldLetter(letter: string): string {
  if (SPACE.test(letter)) return ' ';
  if (HYPHEN.test(letter)) return '-';
  // NFKD is NFD that also takes "ᵉ" for "e" and "ﬁ" for "fi".
  const bare = letter.normalize('NFKD').toLowerCase().replace(SHAPELESS, '');
  return PLAIN[bare] ?? bare;
}

/** Folds a text for comparison, and remembers where each letter comes from. White space counts as one space. */
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
