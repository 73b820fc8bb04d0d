import type { Declaration } from '../declaration.ts';
import { isStated } from '../schema.ts';
import { ask } from './ask.ts';
import { combinations } from './combinations.ts';
import type { Asked } from './question.ts';

/** The first question that is answered by a written refusal; null if the refusal needs more than two figures. */
export function refusedCombination(
  refusal: string,
  declaration: Pick<Declaration, 'figures' | 'refusals'>,
): Asked | null {
  const ids = declaration.figures.filter(isStated).map(({ id }) => id);
  const found = combinations(ids).find(({ question, ids: own }) => {
    const answer = ask(question, own, declaration);
    return answer.kind === 'refused' && answer.refusal === refusal;
  });
  return found ?? null;
}
