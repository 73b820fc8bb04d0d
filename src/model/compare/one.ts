import type { Figure, StatedFigure } from '../schema.ts';
import type { Ruling } from './answer.ts';
import { calculate } from './arithmetic.ts';
import type { Question } from './question.ts';

/** Answers a question about one figure. */
export function aboutOne(question: Question, { id }: StatedFigure, figures: readonly Figure[]): Ruling {
  if (question === 'side') return { kind: 'drawn', as: 'alone', figures: [id], derived: null };
  if (question !== 'rate')
    return { kind: 'refused', figures: [id], formula: null, reason: { code: 'needs-two', question } };
  const formula = `${id} / months`;
  const derived = calculate(formula, figures);
  return 'refused' in derived
    ? { kind: 'refused', figures: [id], formula, reason: derived.refused }
    : { kind: 'drawn', as: 'pace', figures: [id], derived };
}
