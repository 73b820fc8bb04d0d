import { expect, it } from 'vitest';
import { softEdge } from './soft-edge.ts';

it('softEdge(value, columns) has smaller marks from row to row, the last row with what is left', () => {
  const rows = softEdge(95, 10);
  expect(rows.map(({ radius }) => radius)).toEqual([0.33, 0.3, 0.27, 0.24, 0.21, 0.18, 0.15, 0.12]);
  expect(rows.at(-1)?.points).toContainEqual([5, 10]);
});

it('softEdge(value, columns) is the whole waffle where that has fewer rows', () => {
  expect(softEdge(25, 10).map(({ radius }) => radius)).toEqual([0.18, 0.15, 0.12]);
});
