import { expect, it } from 'vitest';
import { declaration } from '../../../tests/declaration.ts';
import { derive } from '../derive.ts';
import { isDerived } from '../schema.ts';
import { allowedSums, sums } from './sums.ts';

const { figures } = declaration;

it('sums(figures) asks about each two of the stated figures once', () => {
  const pairs = sums(figures).map(({ ids }) => ids.toSorted().join(' '));
  expect(new Set(pairs).size).toBe(pairs.length);
  expect(pairs).toHaveLength((10 * 9) / 2);
  expect(sums([])).toEqual([]);
});

it('allowedSums(figures) are those that the model computes, which the data has as derived figures', () => {
  const allowed = allowedSums(figures).map(({ ids }) => ids.join(' + '));
  const derived = figures.filter(isDerived).map(({ formula }) => formula);
  expect(allowed.toSorted()).toEqual(derived.filter((formula) => formula.includes(' + ')).toSorted());
  for (const formula of allowed) expect(() => derive(formula, figures)).not.toThrow();
});
