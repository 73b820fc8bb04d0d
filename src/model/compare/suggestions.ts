import { isStated, type Figure } from '../schema.ts';
import { isOrdered, keyOfAsked, ordersOf, type Asked, type Ids, type Question } from './question.ts';
import { rule } from './ruling.ts';

/** The pairs of a figure with each other one; in both orders if the question has one. */
const pairsOf = (id: string, others: readonly string[], question: Question): Ids[] =>
  others.filter((other) => other !== id).flatMap((other) => ordersOf(question, id, other));

/**
 * Returns what can be asked instead of a refused question: the reverse order; the same question of one of the
 * figures with another, or with none; and both side by side.
 */
export function suggestions({ question, ids }: Asked, figures: readonly Figure[]): Asked[] {
  const stated = figures.filter(isStated).map(({ id }) => id);
  const isPair = ids.length === 2;
  const candidates: Asked[] = [
    ...(isPair && isOrdered(question) ? [{ question, ids: [ids[1], ids[0]] } as const] : []),
    ...(isPair && question === 'rate' ? ids.map((id) => ({ question, ids: [id] }) as const) : []),
    ...ids.flatMap((id) => pairsOf(id, stated, question).map((pair) => ({ question, ids: pair }))),
    ...(isPair && ids[0] !== ids[1] ? [{ question: 'side', ids } as const] : []),
  ];
  const allowed = candidates.filter((asked) => {
    const { kind } = rule(asked, figures);
    return kind === 'drawn' || (asked.question === 'side' && kind === 'side');
  });
  const keys = allowed.map(keyOfAsked);
  return allowed.filter((_, i) => keys.indexOf(keys[i] ?? '') === i);
}
