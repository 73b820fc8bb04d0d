import { describe, expect, it } from 'vitest';
import { countedFigure as figure } from '../../../../tests/counted-figure.ts';
import type { CountedField } from '../../../contract/count.ts';
import { sheetLayout, split, type PlacedField } from './sheet-layout.ts';

const openField = (id: string, value: number): CountedField => ({
  form: 'open',
  hue: 1,
  figures: [figure({ id, value, magnitudeStatus: '>' })],
});
const fields = [openField('a', 1160), openField('b', 7000), openField('c', 2000), openField('d', 5000)];
const room = (width: number, height: number, pixel = 1) => ({ width, height, letters: 13, pixel });

const boxOf = ({ left, top, columns, rows, above, below }: PlacedField, pitch: number) => ({
  left,
  right: left + columns * pitch,
  top: top - above,
  bottom: top + rows * pitch + below,
});

describe('sheetLayout(fields, room)', () => {
  it('shows all fields at one size of mark, the largest at which they fit', () => {
    const { pitch, height } = sheetLayout(fields, room(1184, 500));
    expect(height).toBeLessThanOrEqual(500);
    expect(sheetLayout(fields, room(1184, 900)).pitch).toBeGreaterThan(pitch);
    expect(sheetLayout(fields, room(3700, 1800)).pitch).toBeGreaterThan(10);
  });

  it('keeps the fields apart: no two overlap, and each has the words in between above it', () => {
    for (const [width, height] of [
      [288, 500],
      [1184, 450],
      [3700, 1800],
    ] as const) {
      const { fields: placed, pitch } = sheetLayout(fields, room(width, height));
      const boxes = placed.map((field) => boxOf(field, pitch));
      for (const [i, one] of boxes.entries()) {
        expect(one.right).toBeLessThanOrEqual(width);
        for (const other of boxes.slice(i + 1))
          expect(
            one.right < other.left ||
              other.right < one.left ||
              one.bottom <= other.top ||
              other.bottom <= one.top,
          ).toBe(true);
      }
      for (const [i, { apart, left }] of placed.entries())
        expect(apart === null).toBe(i === 0 || placed[i - 1]?.left !== left);
    }
  });

  it('puts marks on whole device pixels', () => {
    const { pitch, fields: placed } = sheetLayout(fields, room(360, 480, 1 / 3));
    for (const length of [pitch, ...placed.flatMap(({ left, top }) => [left, top])])
      expect(length * 3).toBeCloseTo(Math.round(length * 3), 6);
  });

  it('is higher than a window that is too low, and leaves no mark out', () => {
    const { height, pitch, fields: placed } = sheetLayout(fields, room(288, 100));
    expect(pitch).toBe(2);
    expect(height).toBeGreaterThan(100);
    expect(placed).toHaveLength(4);
  });
});

describe('split(heights, groups, gap)', () => {
  it('keeps the order, and makes the highest column as low as possible', () => {
    expect(split([1, 7, 2, 5, 3], 2, 0)).toEqual([
      [0, 1],
      [2, 3, 4],
    ]);
  });
});
