import { isStated, type Figure, type StatedFigure } from '../schema.ts';
import type { Ruling } from './answer.ts';
import { aboutOne } from './one.ts';
import { isOrdered, type Asked } from './question.ts';
import { aboutTwo } from './two.ts';

/**
 * The stated figures of a question; in the order of the data if the question has none, so that its answer
 * does not depend on the order.
 * @throws Error if there is no such stated figure.
 */
export function figuresAsked(
  { question, ids: [first, second] }: Asked,
  figures: readonly Figure[],
): [StatedFigure, StatedFigure?] {
  const stated = figures.filter(isStated);
  const find = (id: string): StatedFigure => {
    const found = stated.find((figure) => figure.id === id);
    if (!found) throw new Error(`there is no stated figure "${id}"`);
    return found;
  };
  const a = find(first);
  if (second === undefined) return [a];
  const b = find(second);
  return isOrdered(question) || stated.indexOf(a) < stated.indexOf(b) ? [a, b] : [b, a];
}

/** Rules on a question by the relations, units, kinds, periods and qualifiers of its figures alone. */
export function rule(asked: Asked, figures: readonly Figure[]): Ruling {
  const [a, b] = figuresAsked(asked, figures);
  return b ? aboutTwo(asked.question, a, b, figures) : aboutOne(asked.question, a, figures);
}
