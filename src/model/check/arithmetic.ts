import { derive, FormulaError, RefusedError } from '../derive.ts';
import { at, type Fault } from '../fault.ts';
import { isDerived, type DerivedFigure, type Figure } from '../schema.ts';
import type { Context, Finding } from './context.ts';

function derivedFaults(figure: DerivedFigure, figures: Figure[]): Fault[] {
  const fault = (field: string, expected: string): Fault => ({
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
        fault(
          field,
          `expected ${JSON.stringify(derived[field])}, as ${figure.formula} gives, got ${JSON.stringify(figure[field])}`,
        ),
      );
  } catch (error) {
    if (error instanceof RefusedError)
      return [fault('formula', `expected arithmetic that the text allows: ${error.message}`)];
    if (error instanceof FormulaError)
      return [fault('formula', `expected a formula of stated figures: ${error.message}`)];
    throw error;
  }
}

/** Every derived figure is what its formula gives, qualifier included (rule H3). */
export function checkDerived({ declaration: { figures } }: Context): Finding {
  const derived = figures.filter(isDerived);
  const faults = derived.map((figure) => derivedFaults(figure, figures));
  return {
    faults: faults.flat(),
    tally: { ok: faults.filter((own) => own.length === 0).length, of: derived.length },
  };
}

function refusalFault(formula: string, figures: Figure[]): string | null {
  try {
    const { value, unit } = derive(formula, figures);
    return `expected arithmetic that the model refuses, but "${formula}" is allowed and gives ${value} ${unit}`;
  } catch (error) {
    if (error instanceof RefusedError) return null;
    if (error instanceof FormulaError) return `expected a formula that can be read: ${error.message}`;
    throw error;
  }
}

/** Every formula of a refusal is indeed refused (rule H4); the tally counts formulas. */
export function checkRefusals({ declaration: { figures, refusals } }: Context): Finding {
  const faults: Fault[] = [];
  let of = 0;
  for (const { id, formulas } of refusals) {
    for (const [index, formula] of formulas.entries()) {
      of += 1;
      const expected = refusalFault(formula, figures);
      if (expected !== null)
        faults.push({ file: 'refusals.json', at: at(id, `formulas.${index}`), expected });
    }
  }
  return { faults, tally: { ok: of - faults.length, of } };
}
