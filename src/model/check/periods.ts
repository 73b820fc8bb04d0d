import { at, type Issue } from '../issue.ts';
import { period, type Span } from '../period.ts';
import { isStated, type StatedFigure } from '../schema.ts';
import type { Context } from './context.ts';

type Problem = [field: string, expected: string];

/** A stock has an observation date, no later than the statement; flows and cumulative figures have none. */
function dayProblems({ kind, observationDate }: StatedFigure, statement: string): Problem[] {
  if (kind === 'stock' && observationDate === null)
    return [['observationDate', 'expected a day for a stock, got none']];
  if (kind !== 'stock' && observationDate !== null) {
    return [['observationDate', `expected none for a ${kind}, got ${observationDate}`]];
  }
  if (observationDate !== null && observationDate > statement) {
    return [
      [
        'observationDate',
        `expected the day of the statement, ${statement}, or one before it, got ${observationDate}`,
      ],
    ];
  }
  return [];
}

/** `periodBasis` fits the other fields: dates need a stated or open start, and an unstated one no words. */
function basisProblems({
  periodBasis,
  temporalCoverage,
  observationDate,
  periodQuotedFrom,
}: StatedFigure): Problem[] {
  const isTold = periodBasis === 'stated' || periodBasis === 'open-start';
  const problems: Problem[] = [];
  if (temporalCoverage !== null && !isTold) {
    problems.push([
      'temporalCoverage',
      `expected none where the period is ${periodBasis}, got ${temporalCoverage}`,
    ]);
  }
  const mayBeMissing = periodBasis === 'stated' && observationDate !== null;
  if (temporalCoverage === null && isTold && !mayBeMissing) {
    problems.push(['temporalCoverage', `expected a period where it is ${periodBasis}, got none`]);
  }
  if (periodBasis === 'unstated' && periodQuotedFrom !== undefined) {
    problems.push(['periodQuotedFrom', 'expected none where the period is unstated']);
  }
  return problems;
}

function spanProblems(
  { kind, periodBasis, temporalCoverage }: StatedFigure,
  span: Span,
  statement: string,
): Problem[] {
  const problems: Problem[] = [];
  if (span.end > statement) {
    problems.push([
      'temporalCoverage',
      `expected a period up to the day of the statement, ${statement}, got ${temporalCoverage}`,
    ]);
  } else if (kind === 'cumulative' && span.end !== statement) {
    problems.push([
      'temporalCoverage',
      `expected a period that ends on the day of the statement, ${statement}, got ${temporalCoverage}`,
    ]);
  }
  if ((span.startIs === 'open') !== (periodBasis === 'open-start')) {
    const expected = span.startIs === 'open' ? 'open-start' : 'stated';
    problems.push(['periodBasis', `expected "${expected}" for ${temporalCoverage}, got "${periodBasis}"`]);
  }
  return problems;
}

function problemsOf(figure: StatedFigure, statement: string): Problem[] {
  const problems = [...dayProblems(figure, statement), ...basisProblems(figure)];
  if (figure.temporalCoverage === null) return problems;
  try {
    return [...problems, ...spanProblems(figure, period(figure.temporalCoverage), statement)];
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return [...problems, ['temporalCoverage', `expected a period: ${error.message}`]];
  }
}

/** Checks that periods end by the day of the statement, and that unstated ones are labelled (rule H7). */
export function checkPeriods({ declaration: { about, figures } }: Context): Issue[] {
  return figures.filter(isStated).flatMap((figure) =>
    problemsOf(figure, about.date).map(([field, expected]) => ({
      file: 'figures.json',
      at: at(figure.id, field),
      expected,
    })),
  );
}
