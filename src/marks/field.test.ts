import { describe, expect, it } from 'vitest';
import { area, field, fieldByColumn } from './field.ts';

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

  it('field(count, columns, from) begins below the rows that come before', () => {
    expect(field(100, 100, 6900)).toEqual([
      [0, 69],
      [100, 69],
      [100, 70],
      [0, 70],
    ]);
  });
});
