import { runOf } from '../anchor.ts';
import { at, type Fault } from '../fault.ts';
import { numbers, qualifierBefore, relationBefore, type NumberFound } from '../numerals.ts';
import { isStated, type StatedFigure } from '../schema.ts';
import { grammarOf, segmentText, type Context } from './context.ts';
import { whereOf, type Found } from './quotations.ts';

const said = (value: unknown): string => (value === null ? 'none' : JSON.stringify(value));

const faultAt = ({ file, id }: Found, field: string, expected: string): Fault => ({
  file,
  at: at(id, field),
  expected,
});

/** The one number that `exact` holds, whole; else what is wrong with it. */
function numberIn(context: Context, quote: Found): NumberFound | string {
  const { exactStart, exactEnd } = quote.place;
  const text = segmentText(context, quote.tag, quote.segment);
  const touched = numbers(text, grammarOf(context, quote.tag)).filter(
    ({ start, end }) => start < exactEnd && end > exactStart,
  );
  const [number] = touched;
  const got = `"${quote.selector.exact}"`;
  if (number === undefined || touched.length > 1) {
    return `expected exactly one number, got ${touched.length}: ${got}`;
  }
  const isWhole = exactStart <= number.start && number.end <= exactEnd;
  return isWhole ? number : `expected the whole of "${number.token}" in ${whereOf(quote)}, got ${got}`;
}

/** One quotation of a figure says its value, its qualifier and its relation, and quotes the words that say so. */
function wordingFaults(context: Context, figure: StatedFigure, quote: Found): Fault[] {
  const number = numberIn(context, quote);
  if (typeof number === 'string') return [faultAt(quote, `${quote.field}.exact`, number)];

  const grammar = grammarOf(context, quote.tag);
  const text = segmentText(context, quote.tag, quote.segment);
  const where = `"${number.token}" in ${whereOf(quote)}`;
  const sign = qualifierBefore(text, number.start, grammar);
  const relation = relationBefore(text, number.start, grammar);
  const comparisons: [field: string, inText: unknown, inData: unknown, saidBy: string][] = [
    ['value', number.value, figure.value, `${where} says`],
    ['magnitudeStatus', sign, figure.magnitudeStatus, `the words before ${where} say`],
    ['relation.type', relation, figure.relation?.type ?? null, `the words before ${where} say`],
  ];
  const faults = comparisons
    .filter(([, inText, inData]) => inText !== inData)
    .map(([field, inText, inData, saidBy]) =>
      faultAt(quote, field, `expected ${said(inText)}, as ${saidBy}, got ${said(inData)}`),
    );

  const run = runOf(quote.selector);
  const startInRun = number.start - quote.place.start;
  if (qualifierBefore(run, startInRun, grammar) !== sign) {
    faults.push(faultAt(quote, quote.field, `expected the words that qualify ${where} to be quoted too`));
  } else if (relationBefore(run, startInRun, grammar) !== relation) {
    faults.push(faultAt(quote, quote.field, `expected the words that relate ${where} to be quoted too`));
  }
  return faults;
}

/** The figure that another one relates to stands before it in the same segment. */
function relationFaults(figure: StatedFigure, quote: Found, quotes: Found[]): Fault[] {
  const of = figure.relation?.of;
  // A figure that does not exist or is not found where it is quoted from is reported already.
  const other = quotes.find(({ id, tag }) => id === of && tag === quote.tag);
  if (other === undefined) return [];
  if (other.segment === quote.segment && other.place.start < quote.place.start) return [];
  const expected = `expected a figure quoted before it in ${whereOf(quote)}, got "${other.id}"`;
  return [faultAt(quote, 'relation.of', expected)];
}

/** The wording is part of the figure (rule H2): value, qualifier and relation are what the quoted words say. */
export function checkWording(context: Context, found: readonly Found[]): Fault[] {
  const { figures, about } = context.declaration;
  const quotes = found.filter((quote) => quote.of === 'figure');
  return figures.filter(isStated).flatMap((figure) => {
    const own = quotes.filter((quote) => quote.id === figure.id);
    const original = own.filter((quote) => quote.tag === about.originalLanguage);
    return [
      ...own.flatMap((quote) => wordingFaults(context, figure, quote)),
      ...original.flatMap((quote) => relationFaults(figure, quote, quotes)),
    ];
  });
}
