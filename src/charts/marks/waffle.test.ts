import { describe, expect, it } from 'vitest';
import { area, wafflePolygon, wafflePolygonByColumn, waffleRange } from './waffle.ts';

describe('wafflePolygon', () => {
  it.each([1, 99, 100, 101, 160, 1000, 2700, 7000])(
    'wafflePolygon(%i, 100) encloses that many cells: one mark each',
    (count) => {
      expect(area(wafflePolygon(count, 100))).toBe(count);
      expect(area(wafflePolygonByColumn(count, 20))).toBe(count);
    },
  );

  it('wafflePolygon(250, 100) ends with a row in part, on the left', () => {
    expect(wafflePolygon(250, 100)).toEqual([
      [0, 0],
      [100, 0],
      [100, 2],
      [50, 2],
      [50, 3],
      [0, 3],
    ]);
  });

  it.each([
    [5000, 7000],
    [4950, 7000],
    [5000, 6960],
    [4950, 6960],
    [10, 30],
    [10, 100],
    [99, 101],
  ])('waffleRange(%i, %i, 100) encloses the cells between, and no other', (from, to) => {
    expect(area(waffleRange(from, to, 100))).toBe(to - from);
  });

  it('waffleRange(from, to, columns) throws where nothing is between', () => {
    expect(() => waffleRange(7000, 7000, 100)).toThrow('no cells from 7000 up to 7000');
  });

  it('wafflePolygon(count, columns, from) begins below the rows that come before', () => {
    expect(wafflePolygon(100, 100, 6900)).toEqual([
      [0, 69],
      [100, 69],
      [100, 70],
      [0, 70],
    ]);
  });
});
