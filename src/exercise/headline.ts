import type { NumeralGrammar } from '../model/grammar.ts';
import { numbers, qualifierBefore, relationBefore, type NumberFound } from '../model/numerals.ts';
import type { MagnitudeStatus, RelationType } from '../model/schema.ts';

/** A number that a headline may take up, and how the text says it. */
interface Sayable {
  value: number;
  magnitudeStatus: MagnitudeStatus;
  relation: RelationType | null;
  /** With its qualifier and what ties it to another: "plus de 2 700", "dont 5 000". */
  said: string;
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
  /** A number of the text, said as the text says it, or otherwise; or without what ties it to another. */
  | { is: 'kept' | 'lost' | 'tied'; token: string; said: string }
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

/** The figures that a number may be, the likeliest first: of equal ones, those that are said so. */
function figuresOf(value: number, { status, relation }: Wording, figures: readonly Sayable[]): Sayable[] {
  const likeness = (figure: Sayable) =>
    (figure.magnitudeStatus === status ? 2 : 0) + (figure.relation === relation ? 1 : 0);
  return figures.filter((figure) => figure.value === value).sort((x, y) => likeness(y) - likeness(x));
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
  const equal = figuresOf(value, wording, figures);
  const [figure] = equal;
  // In words it may count anything: "two ministers".
  if (!figure) return dates.includes(value) || !/\d/.test(token) ? [] : [{ is: 'other', token }];
  if (wording.status !== figure.magnitudeStatus)
    return [{ is: 'lost', token, said: equal.map(({ said }) => said).join(' / ') }];
  if (wording.relation !== figure.relation) return [{ is: 'tied', token, said: figure.said }];
  return [{ is: 'kept', token, said: figure.said }];
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
  if (!findings.some(({ is }) => ['kept', 'lost', 'tied'].includes(is))) findings.unshift({ is: 'without' });
  const speakers = rule.speakers.map(stem);
  const speaker = (text.match(/\p{L}+/gu) ?? []).find((word) => speakers.includes(stem(word)));
  findings.push(speaker === undefined ? { is: 'silent' } : { is: 'speaks', token: speaker });
  return findings;
}
