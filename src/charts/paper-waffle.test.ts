import { describe, expect, it } from 'vitest';
import { chartFigure as figure } from '../../tests/chart-figure.ts';
import { area } from './marks/waffle.ts';
import { paperWaffle, stepFor } from './paper-waffle.ts';

/** Marks of each figure of a sheet. */
const counts = (waffle: ReturnType<typeof paperWaffle>) => waffle.counted.map(({ points }) => area(points));

describe('paperWaffle', () => {
  it('has a mark for each of an exact number and of those added, past a seam', () => {
    const waffle = paperWaffle([
      figure({ value: 1000 }),
      figure({ id: 'b', value: 160, relation: 'adds-to' }),
    ]);
    expect(counts(waffle)).toEqual([1000, 160]);
    expect(waffle.counted.map(({ seam }) => seam)).toEqual([null, 51.5]);
  });

  it('leaves no mark of an "about" out; its part is outlined inside', () => {
    const waffle = paperWaffle([
      figure({ value: 7000, magnitudeStatus: '~' }),
      figure({ id: 'b', value: 5000, relation: 'part-of' }),
    ]);
    expect(counts(waffle)).toEqual([7000]);
    expect(waffle.parts.map(({ points }) => area(points))).toEqual([5000]);
  });

  it('sets a "more than" fifty to a row, half as wide as a whole with a part', () => {
    const waffle = paperWaffle([figure({ value: 2700, magnitudeStatus: '>' })]);
    expect(counts(waffle)).toEqual([2700]);
    expect([waffle.columns, waffle.rows]).toEqual([50, 54]);
  });

  it('takes the next count of a series for itself, and throws for no figure at all', () => {
    expect(counts(paperWaffle([figure({ value: 28, relation: 'follows' })]))).toEqual([28]);
    expect(() => paperWaffle([])).toThrow('at least one figure');
  });
});

it('stepFor(waffles, room) is the largest step at which each of them has room', () => {
  const waffles = [7000, 120].map((value) => paperWaffle([figure({ value })]));
  expect(stepFor(waffles, { width: 250, height: 260 })).toBe(2.5);
  expect(stepFor(waffles, { width: 249, height: 260 })).toBe(2);
  expect(stepFor(waffles, { width: 10, height: 10 })).toBe(0.5);
});
