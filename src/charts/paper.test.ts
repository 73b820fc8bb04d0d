import { describe, expect, it } from 'vitest';
import { chartFigure as figure } from '../../tests/chart-figure.ts';
import { area } from './marks/field.ts';
import { paperField, stepFor } from './paper.ts';

/** Marks of each figure of a sheet. */
const counts = (field: ReturnType<typeof paperField>) =>
  field.counted.map(({ marks }) => marks.reduce((sum, { points }) => sum + area(points), 0));

describe('paperField', () => {
  it('has a mark for each of an exact number and of those added, past a seam', () => {
    const field = paperField([figure({ value: 1000 }), figure({ id: 'b', value: 160, relation: 'adds-to' })]);
    expect(counts(field)).toEqual([1000, 160]);
    expect(field.counted.map(({ seam }) => seam)).toEqual([null, 51.5]);
  });

  it('softens the end of an "about" and leaves no mark out; its part is outlined inside', () => {
    const field = paperField([
      figure({ value: 7000, magnitudeStatus: '~' }),
      figure({ id: 'b', value: 5000, relation: 'part-of' }),
    ]);
    expect(counts(field)).toEqual([7000]);
    expect(field.counted[0]?.marks.length).toBeGreaterThan(1);
    expect(field.parts.map(({ points }) => area(points))).toEqual([5000]);
  });

  it('sets a "more than" fifty to a row, half as wide as a whole with a part', () => {
    const field = paperField([figure({ value: 2700, magnitudeStatus: '>' })]);
    expect(counts(field)).toEqual([2700]);
    expect([field.columns, field.rows]).toEqual([50, 54]);
  });

  it('takes the next count of a series for itself, and throws for no figure at all', () => {
    expect(counts(paperField([figure({ value: 28, relation: 'follows' })]))).toEqual([28]);
    expect(() => paperField([])).toThrow('at least one figure');
  });
});

it('stepFor(fields, room) is the largest step at which each of them has room', () => {
  const fields = [7000, 120].map((value) => paperField([figure({ value })]));
  expect(stepFor(fields, { width: 250, height: 260 })).toBe(2.5);
  expect(stepFor(fields, { width: 249, height: 260 })).toBe(2);
  expect(stepFor(fields, { width: 10, height: 10 })).toBe(0.5);
});
