import type { Declaration } from '../declaration.ts';
import { isStated } from '../schema.ts';
import { ask } from './ask.ts';
import { combinations } from './combinations.ts';
import type { Asked } from './question.ts';

/** By written refusal, the first question that it answers; one about more than two figures has none. */
export function refusedCombinations(
  declaration: Pick<Declaration, 'figures' | 'refusals'>,
): ReadonlyMap<string, Asked> {
  const found = new Map<string, Asked>();
  for (const asked of combinations(declaration.figures.filter(isStated).map(({ id }) => id))) {
    const answer = ask(asked.question, asked.ids, declaration);
    if (answer.kind === 'refused' && answer.refusal && !found.has(answer.refusal))
      found.set(answer.refusal, asked);
  }
  return found;
}
