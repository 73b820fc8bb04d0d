import { runOf, type Anchor } from './anchor.ts';
import { at, type Issue } from './issue.ts';
import type { NumeralGrammar } from './grammar.ts';
import { numbers, qualifierBefore, relationBefore, type NumberFound } from './numerals.ts';
import { findQuotation, segmentName, type DataQuotation } from './data-quotation.ts';
import type { StatedFigure } from './schema.ts';

const said = (value: unknown): string => (value === null ? 'none' : JSON.stringify(value));

/** The only number in `exact`, which it must fill; otherwise the issue. */
function numberIn(
  quote: DataQuotation,
  place: Anchor,
  text: string,
  grammar: NumeralGrammar,
): NumberFound | string {
  const { exactStart, exactEnd } = place;
  const touched = numbers(text, grammar).filter(({ start, end }) => start < exactEnd && end > exactStart);
  const [number] = touched;
  const got = `"${quote.selector.exact}"`;
  if (number === undefined || touched.length > 1) {
    return `expected exactly one number, got ${touched.length}: ${got}`;
  }
  const isWhole = exactStart <= number.start && number.end <= exactEnd;
  return isWhole ? number : `expected the whole of "${number.token}" in ${segmentName(quote)}, got ${got}`;
}

/**
 * Issues between a figure and one of its quotations (rule H2). The quotation must occur once in `text`, its
 * segment; `exact` must hold one number; value, qualifier and relation must match the words, and the words
 * that qualify and relate the number must be quoted too. `grammar` is that of the text's language.
 */
export function validateWording(
  figure: StatedFigure,
  quote: DataQuotation,
  text: string,
  grammar: NumeralGrammar,
): Issue[] {
  const issue = (field: string, expected: string): Issue => ({
    file: quote.file,
    at: at(figure.id, field),
    expected,
  });
  const place = findQuotation(quote, text);
  if (typeof place === 'string') return [issue(quote.field, place)];
  const number = numberIn(quote, place, text, grammar);
  if (typeof number === 'string') return [issue(`${quote.field}.exact`, number)];

  const where = `"${number.token}" in ${segmentName(quote)}`;
  const sign = qualifierBefore(text, number.start, grammar);
  const relation = relationBefore(text, number.start, grammar);
  const comparisons: [field: string, inText: unknown, inData: unknown, saidBy: string][] = [
    ['value', number.value, figure.value, `${where} says`],
    ['magnitudeStatus', sign, figure.magnitudeStatus, `the words before ${where} say`],
    ['relation.type', relation, figure.relation?.type ?? null, `the words before ${where} say`],
  ];
  const issues = comparisons
    .filter(([, inText, inData]) => inText !== inData)
    .map(([field, inText, inData, saidBy]) =>
      issue(field, `expected ${said(inText)}, as ${saidBy}, got ${said(inData)}`),
    );

  const run = runOf(quote.selector);
  const startInRun = number.start - place.start;
  if (qualifierBefore(run, startInRun, grammar) !== sign) {
    issues.push(issue(quote.field, `expected the words that qualify ${where} to be quoted too`));
  } else if (relationBefore(run, startInRun, grammar) !== relation) {
    issues.push(issue(quote.field, `expected the words that relate ${where} to be quoted too`));
  }
  return issues;
}
