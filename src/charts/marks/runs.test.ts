import { describe, expect, it } from 'vitest';
import { wafflePolygon, wafflePolygonByColumn } from './waffle.ts';
import { runs } from './runs.ts';

const count = (all: { from: number; to: number }[]) => all.reduce((sum, { from, to }) => sum + to - from, 0);

describe('runs(points)', () => {
  it('of a waffle whose last row is not full ends where the marks end', () => {
    expect(runs(wafflePolygon(250, 100))).toEqual([
      { row: 0, from: 0, to: 100 },
      { row: 1, from: 0, to: 100 },
      { row: 2, from: 0, to: 50 },
    ]);
  });

  it.each([1, 99, 160, 1000, 2700, 7000])('hold %i marks, by row and by column', (value) => {
    expect(count(runs(wafflePolygon(value, 100)))).toBe(value);
    expect(count(runs(wafflePolygonByColumn(value, 20)))).toBe(value);
  });
});
