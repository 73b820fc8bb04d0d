import { describe, expect, it } from 'vitest';
import { field, fieldByColumn } from './field.ts';
import { runs } from './runs.ts';

const count = (all: { from: number; to: number }[]) => all.reduce((sum, { from, to }) => sum + to - from, 0);

describe('runs(points)', () => {
  it('of a field whose last row is not full ends where the marks end', () => {
    expect(runs(field(250, 100))).toEqual([
      { row: 0, from: 0, to: 100 },
      { row: 1, from: 0, to: 100 },
      { row: 2, from: 0, to: 50 },
    ]);
  });

  it.each([1, 99, 160, 1000, 2700, 7000])('hold %i marks, by row and by column', (value) => {
    expect(count(runs(field(value, 100)))).toBe(value);
    expect(count(runs(fieldByColumn(value, 20)))).toBe(value);
  });
});
