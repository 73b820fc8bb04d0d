import { isStated, type Figure } from '../schema.ts';
import type { Asked } from './question.ts';
import { rule } from './ruling.ts';

/** A question about the sum of two figures. */
export type AskedSum = Asked & { ids: readonly [string, string] };

/** Returns the question about the sum of each two stated figures, in the order of the data. */
export function sums(figures: readonly Figure[]): AskedSum[] {
  const ids = figures.filter(isStated).map(({ id }) => id);
  return ids.flatMap((a, i) => ids.slice(i + 1).map((b): AskedSum => ({ question: 'sum', ids: [a, b] })));
}

/** Returns the sums that the text allows. */
export const allowedSums = (figures: readonly Figure[]): AskedSum[] =>
  sums(figures).filter((asked) => rule(asked, figures).kind === 'drawn');
