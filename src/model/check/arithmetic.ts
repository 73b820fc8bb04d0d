import { derive, FormulaError, RefusedError } from '../derive.ts';
import { at, type Issue } from '../issue.ts';
import { isDerived, type DerivedFigure, type Figure } from '../schema.ts';
import type { Context, Finding } from './context.ts';

function derivedIssues(figure: DerivedFigure, figures: Figure[]): Issue[] {
  const issue = (field: string, expected: string): Issue => ({
    file: 'figures.json',
    at: at(figure.id, field),
    expected,
  });
  try {
    const derived = derive(figure.formula, figures);
    const fields = ['value', 'unit', 'magnitudeStatus', 'kind', 'wasDerivedFrom'] as const;
    return fields
      .filter((field) => JSON.stringify(derived[field]) !== JSON.stringify(figure[field]))
      .map((field) =>
        issue(
          field,
          `expected ${JSON.stringify(derived[field])}, as ${figure.formula} gives, got ${JSON.stringify(figure[field])}`,
        ),
      );
  } catch (error) {
    if (error instanceof RefusedError)
      return [issue('formula', `expected arithmetic that the text allows: ${error.message}`)];
    if (error instanceof FormulaError)
      return [issue('formula', `expected a formula of stated figures: ${error.message}`)];
    throw error;
  }
}

/** Checks that every derived figure equals the result of its formula, qualifier included (rule H3). */
export function checkDerived({ declaration: { figures } }: Context): Finding {
  const derived = figures.filter(isDerived);
  const issues = derived.map((figure) => derivedIssues(figure, figures));
  return {
    issues: issues.flat(),
    tally: { ok: issues.filter((own) => own.length === 0).length, of: derived.length },
  };
}

function refusalIssue(formula: string, figures: Figure[]): string | null {
  try {
    const { value, unit } = derive(formula, figures);
    return `expected arithmetic that the model refuses, but "${formula}" is allowed and gives ${value} ${unit}`;
  } catch (error) {
    if (error instanceof RefusedError) return null;
    if (error instanceof FormulaError) return `expected a formula that can be read: ${error.message}`;
    throw error;
  }
}

/** Checks that every formula of a refusal is refused (rule H4); the tally counts formulas. */
export function checkRefusals({ declaration: { figures, refusals } }: Context): Finding {
  const issues: Issue[] = [];
  let of = 0;
  for (const { id, formulas } of refusals) {
    for (const [index, formula] of formulas.entries()) {
      of += 1;
      const expected = refusalIssue(formula, figures);
      if (expected !== null)
        issues.push({ file: 'refusals.json', at: at(id, `formulas.${index}`), expected });
    }
  }
  return { issues, tally: { ok: of - issues.length, of } };
}
