import { derive, RefusedError } from '../derive.ts';
import { isDerived, type Figure } from '../schema.ts';
import type { Arithmetic } from './answer.ts';
import type { Reason } from './reason.ts';

/** The id of the derived figure that is computed from the same figures in the same way; null if none is. */
const idOf = (formula: string, figures: readonly Figure[]): string | null =>
  figures.filter(isDerived).find((figure) => figure.formula === formula)?.id ?? null;

/** Computes a formula if the text supports it; otherwise returns the reason why it does not. */
export function calculate(formula: string, figures: readonly Figure[]): Arithmetic | { refused: Reason } {
  try {
    return { ...derive(formula, figures), formula, id: idOf(formula, figures) };
  } catch (error) {
    if (error instanceof RefusedError) return { refused: error.reason };
    throw error;
  }
}
