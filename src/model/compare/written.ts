import type { Declaration } from '../declaration.ts';
import { parseFormula } from '../formula.ts';
import { isDerived, type Figure, type StatedFigure } from '../schema.ts';
import type { Question } from './question.ts';

/** The operator of the calculation that a question amounts to. */
const OPERATORS: Record<Question, string> = {
  side: '=',
  sum: '+',
  difference: '-',
  share: '/',
  rate: '/',
  change: '=',
  rank: '=',
};

/** The figures that a term stands for: itself, or those of a derived sum. */
const summands = (term: string, figures: readonly Figure[]): string[] => {
  const sum = figures.filter(isDerived).find(({ id, formula }) => id === term && formula.includes(' + '));
  return [term, ...(sum?.wasDerivedFrom ?? [])];
};

/** True if a formula calculates with two figures as a question does. */
function covers(
  formula: string,
  question: Question,
  [a, b]: readonly [string, string],
  figures: readonly Figure[],
): boolean {
  const { terms = [], operators = [] } = parseFormula(formula) ?? {};
  if (operators.length !== 1 || operators[0] !== OPERATORS[question]) return false;
  if (OPERATORS[question] !== '/') return terms.includes(a) && terms.includes(b);
  const [over, under = ''] = terms;
  return over === a && summands(under, figures).includes(b);
}

/**
 * Returns the id of the written refusal of a question about two figures; null if none calculates with these
 * two alone. Of a share or a rate, the order matters.
 */
export function writtenRefusal(
  question: Question,
  a: StatedFigure,
  b: StatedFigure,
  { figures, refusals }: Pick<Declaration, 'figures' | 'refusals'>,
): string | null {
  // Officers are no share of euros: that the units differ is the reason.
  if (question === 'share' && a.unit !== b.unit) return null;
  const found = refusals.find(({ formulas }) =>
    formulas.some((formula) => covers(formula, question, [a.id, b.id], figures)),
  );
  return found?.id ?? null;
}
