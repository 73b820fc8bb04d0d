import { ordersOf, questions, type Asked, type Ids } from './question.ts';

/** All that can be asked of some figures: each alone, and each pair; in both orders where the order matters. */
export const combinations = (ids: readonly string[]): Asked[] =>
  questions.flatMap((question) => {
    const alone = ids.map((id): Ids => [id]);
    const pairs = ids.flatMap((a, i) => ids.slice(i + 1).flatMap((b) => ordersOf(question, a, b)));
    return [...alone, ...pairs].map((own) => ({ question, ids: own }));
  });
