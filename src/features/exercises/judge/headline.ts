import type { NumeralGrammar } from '../../../model/grammar.ts';
import {
  numbers,
  qualifierBefore,
  relationBefore,
  wordsOn,
  type NumberFound,
} from '../../../model/numerals.ts';
import type { MagnitudeStatus, RelationType } from '../../../model/schema.ts';

/** A number that a headline may use, and its wording in the text. */
interface Sayable {
  value: number;
  magnitudeStatus: MagnitudeStatus;
  relation: RelationType | null;
  /** Quotation from the text: "« plus de 2.700 migrants irréguliers »". */
  quoted: string;
}

/** Numbers, dates and speakers that a rule looks for in a headline. */
export interface HeadlineRule {
  figures: Sayable[];
  /** Years and days that the text names; a headline may use them. */
  dates: number[];
  /** Words that name the speaker, spelt as in the data. */
  speakers: string[];
}

/**
 * A finding of the rule in a headline, in the order of its words. The rule reads the words directly before a
 * number and nothing else: neither what the number counts, nor the rest of the headline.
 */
export type HeadlineFinding =
  /**
   * A number of the text. worded: with the words of the text before it; bare: without any, as in the text;
   * close: with other words of the same kind; lost: with words of another kind, or none; tied: without the
   * word of its relation.
   */
  | { is: NumberVerdict; token: string; words: string; quoted: string }
  /** A number that the text has more than once: the rule cannot tell which of them is meant. */
  | { is: 'equal'; token: string; quoted: string }
  /** A number that is not in the drawing. */
  | { is: 'other'; token: string }
  /** No number of the drawing is used. */
  | { is: 'without' }
  | { is: 'speaks'; token: string }
  | { is: 'silent' };

type NumberVerdict = 'worded' | 'bare' | 'close' | 'lost' | 'tied';

/** Lower-cases a text and removes its accents. */
const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Normalises typed text: narrow no-break spaces between groups of digits, single spaces elsewhere. */
const typed = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .replace(/(?<=(?<!\d)\d{1,3}(?:[ \u202f]\d{3})*) (?=\d{3}(?!\d))/g, '\u202f');

/** Reduces singular and plural to the same stem: "ministre" and "ministres". */
const stem = (word: string): string => folded(word).replace(/s$/, '');

/** Normalises words for comparison: accents, capitals and kinds of space are ignored. */
const compared = (words: string): string => folded(words).replace(/\s+/g, ' ');

/** Returns the words of the text before the number of a figure: "plus de". */
function wordsInText({ quoted, value }: Sayable, grammar: NumeralGrammar): string {
  const found = numbers(quoted, grammar).find((number) => number.value === value);
  return found ? wordsOn(quoted, found.start, grammar) : '';
}

/** Compares the words before a number with those of the text. */
function verdictOn(text: string, start: number, figure: Sayable, grammar: NumeralGrammar): NumberVerdict {
  const relation = relationBefore(text, start, grammar);
  if (qualifierBefore(text, start, grammar) !== figure.magnitudeStatus) return 'lost';
  if (relation !== figure.relation) return figure.relation ? 'tied' : 'lost';
  const words = compared(wordsOn(text, start, grammar));
  if (words !== compared(wordsInText(figure, grammar))) return 'close';
  return words === '' ? 'bare' : 'worded';
}

function judgeNumber(
  text: string,
  { token, value, start }: NumberFound,
  { figures, dates }: HeadlineRule,
  grammar: NumeralGrammar,
): HeadlineFinding[] {
  const equal = figures.filter((figure) => figure.value === value);
  const [figure] = equal;
  // A number in words may count anything: "two ministers".
  if (!figure) return dates.includes(value) || !/\d/.test(token) ? [] : [{ is: 'other', token }];
  const quoted = equal.map((each) => each.quoted).join(', ');
  if (equal.length > 1) return [{ is: 'equal', token, quoted }];
  return [
    { is: verdictOn(text, start, figure, grammar), token, words: wordsOn(text, start, grammar), quoted },
  ];
}

/** Findings that are not about a number of the drawing. */
const BESIDES: readonly HeadlineFinding['is'][] = ['other', 'without', 'speaks', 'silent'];

/**
 * Finds the numbers of the drawing in a headline, with the words before them, and a word that may name the
 * speaker. It cannot tell whether a headline is true, or whether it means a number as the text does.
 */
export function judgeHeadline(
  headline: string,
  rule: HeadlineRule,
  grammar: NumeralGrammar,
): HeadlineFinding[] {
  const text = typed(headline);
  const findings: HeadlineFinding[] = numbers(text, grammar).flatMap((found) =>
    judgeNumber(text, found, rule, grammar),
  );
  if (findings.every(({ is }) => BESIDES.includes(is))) findings.unshift({ is: 'without' });
  const speakers = rule.speakers.map(stem);
  const speaker = (text.match(/\p{L}+/gu) ?? []).find((word) => speakers.includes(stem(word)));
  findings.push(speaker === undefined ? { is: 'silent' } : { is: 'speaks', token: speaker });
  return findings;
}
