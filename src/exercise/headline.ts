import type { NumeralGrammar } from '../model/grammar.ts';
import { numbers, qualifierBefore, relationBefore, type NumberFound } from '../model/numerals.ts';
import type { MagnitudeStatus, RelationType } from '../model/schema.ts';

/** A number that a headline may take up, and how the text says it. */
export interface Sayable {
  value: number;
  magnitudeStatus: MagnitudeStatus;
  relation: RelationType | null;
  /** With its qualifier, without what ties it to another: "plus de 2 700". */
  said: string;
  /** With both: "dont 5 000". */
  tied: string;
}

/** What a rule can look for in a headline. */
export interface HeadlineRule {
  figures: Sayable[];
  /** Years and days that the text names: a headline may have them. */
  dates: number[];
  /** Words that name who says it, as they stand in the data. */
  speakers: string[];
}

/** What a rule finds in a headline, in the order of its words. */
export type HeadlineFinding =
  /** A number of the text, said as the text says it; or otherwise. */
  | { is: 'kept' | 'lost'; token: string; said: string }
  /** A number that the text ties to another one: whether the headline does cannot be seen. */
  | { is: 'tied'; token: string; said: string }
  /** A number that the drawing does not have. */
  | { is: 'other'; token: string }
  /** No number of the drawing. */
  | { is: 'without' }
  | { is: 'speaks'; token: string }
  | { is: 'silent' };

/** Small letters without accents. */
const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** On a keyboard one types a plain space between groups of digits. */
const typed = (text: string): string =>
  text.normalize('NFC').replace(/(?<=(?<!\d)\d{1,3}(?:[ \u202f]\d{3})*) (?=\d{3}(?!\d))/g, '\u202f');

/** The same word, whatever its number: "ministre" and "ministres". */
const stem = (word: string): string => folded(word).replace(/s$/, '');

/** What the words before a number say of it, and of its tie to another. */
interface Wording {
  status: ReturnType<typeof qualifierBefore>;
  relation: RelationType | null;
}

/** The figure that a number is: of two that are equal, the one that is said so. */
function figureOf(value: number, { status, relation }: Wording, figures: readonly Sayable[]) {
  const equal = figures.filter((figure) => figure.value === value);
  const alike = equal.filter((figure) => figure.relation === relation);
  return alike.find((figure) => figure.magnitudeStatus === status) ?? alike[0] ?? equal[0];
}

function judgeNumber(
  text: string,
  { token, value, start }: NumberFound,
  { figures, dates }: HeadlineRule,
  grammar: NumeralGrammar,
): HeadlineFinding[] {
  const wording: Wording = {
    status: qualifierBefore(text, start, grammar),
    relation: relationBefore(text, start, grammar),
  };
  const figure = figureOf(value, wording, figures);
  // In words it may count anything: "two ministers".
  if (!figure) return dates.includes(value) || !/\d/.test(token) ? [] : [{ is: 'other', token }];
  const isTied = wording.relation === figure.relation;
  const is = wording.status === figure.magnitudeStatus ? 'kept' : 'lost';
  return [
    { is, token, said: isTied ? figure.tied : figure.said },
    ...(isTied ? [] : [{ is: 'tied' as const, token, said: figure.tied }]),
  ];
}

/**
 * What a rule sees in a headline: whether numbers of the drawing stand with their qualifiers, and whether a word says
 * who speaks. Nothing else can be judged so, and nothing else is.
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
  if (!findings.some(({ is }) => is === 'kept' || is === 'lost')) findings.unshift({ is: 'without' });
  const speakers = rule.speakers.map(stem);
  const speaker = (text.match(/\p{L}+/gu) ?? []).find((word) => speakers.includes(stem(word)));
  findings.push(speaker === undefined ? { is: 'silent' } : { is: 'speaks', token: speaker });
  return findings;
}
