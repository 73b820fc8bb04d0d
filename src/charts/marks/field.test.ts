import { describe, expect, it } from 'vitest';
import { area, field, fieldByColumn, stretch } from './field.ts';

describe('field', () => {
  it.each([1, 99, 100, 101, 160, 1000, 2700, 7000])(
    'field(%i, 100) encloses that many cells: one mark each',
    (count) => {
      expect(area(field(count, 100))).toBe(count);
      expect(area(fieldByColumn(count, 20))).toBe(count);
    },
  );

  it('field(250, 100) ends with a row in part, on the left', () => {
    expect(field(250, 100)).toEqual([
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
  ])('stretch(%i, %i, 100) encloses the cells between, and no other', (from, to) => {
    expect(area(stretch(from, to, 100))).toBe(to - from);
  });

  it('stretch(from, to, columns) throws where nothing is between', () => {
    expect(() => stretch(7000, 7000, 100)).toThrow('no cells from 7000 up to 7000');
  });

  it('field(count, columns, from) begins below the rows that come before', () => {
    expect(field(100, 100, 6900)).toEqual([
      [0, 69],
      [100, 69],
      [100, 70],
      [0, 70],
    ]);
  });
});
