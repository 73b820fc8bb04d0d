import type { NumeralGrammar } from '../../../model/grammar.ts';
import {
  numbers,
  qualifierBefore,
  relationBefore,
  wordsOn,
  type NumberFound,
} from '../../../model/numerals.ts';
import type { MagnitudeStatus, RelationType } from '../../../model/schema.ts';

/** A number that a headline may take up, and how the text says it. */
interface Sayable {
  value: number;
  magnitudeStatus: MagnitudeStatus;
  relation: RelationType | null;
  /** Its words in the text, as they are quoted: "« plus de 2.700 migrants irréguliers »". */
  quoted: string;
}

/** Numbers, dates and speakers that a rule looks for in a headline. */
export interface HeadlineRule {
  figures: Sayable[];
  /** Years and days that the text names: a headline may have them. */
  dates: number[];
  /** Words that name who says it, as they stand in the data. */
  speakers: string[];
}

/**
 * Findings of a rule in a headline, in the order of its words. It knows the words directly before a number and nothing
 * else: not what the number counts, nor what else the headline says.
 */
export type HeadlineFinding =
  /**
   * A number of the text. worded: the words of the text stand before it; bare: none does, as in the text; close: words
   * of their kind, but others; lost: words of another kind, or none; tied: without the word that ties it to another.
   */
  | { is: NumberVerdict; token: string; words: string; quoted: string }
  /** A number that the text has more than once: which of them is meant, no rule can tell. */
  | { is: 'equal'; token: string; quoted: string }
  /** A number that the drawing does not have. */
  | { is: 'other'; token: string }
  /** No number of the drawing. */
  | { is: 'without' }
  | { is: 'speaks'; token: string }
  | { is: 'silent' };

type NumberVerdict = 'worded' | 'bare' | 'close' | 'lost' | 'tied';

/** Small letters without accents. */
const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** On a keyboard one types a plain space between groups of digits, and more than one between words. */
const typed = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .replace(/(?<=(?<!\d)\d{1,3}(?:[ \u202f]\d{3})*) (?=\d{3}(?!\d))/g, '\u202f');

/** The same word, whatever its number: "ministre" and "ministres". */
const stem = (word: string): string => folded(word).replace(/s$/, '');

/** Words as they are compared: neither accents nor capital letters nor kinds of space tell them apart. */
const compared = (words: string): string => folded(words).replace(/\s+/g, ' ');

/** The words of the text before the number of a figure: "plus de". */
function wordsInText({ quoted, value }: Sayable, grammar: NumeralGrammar): string {
  const found = numbers(quoted, grammar).find((number) => number.value === value);
  return found ? wordsOn(quoted, found.start, grammar) : '';
}

/** How the words before a number stand to those of the text. */
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
  // In words it may count anything: "two ministers".
  if (!figure) return dates.includes(value) || !/\d/.test(token) ? [] : [{ is: 'other', token }];
  const quoted = equal.map((each) => each.quoted).join(', ');
  if (equal.length > 1) return [{ is: 'equal', token, quoted }];
  return [
    { is: verdictOn(text, start, figure, grammar), token, words: wordsOn(text, start, grammar), quoted },
  ];
}

/** The findings that are of no number of the drawing. */
const BESIDES: readonly HeadlineFinding['is'][] = ['other', 'without', 'speaks', 'silent'];

/**
 * What a rule sees in a headline: which words stand before numbers of the drawing, and whether there is a word that may
 * say who speaks. That a headline is true, or says a number as the text does, it cannot know and does not say.
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
