import { describe, expect, it } from 'vitest';
import { colourOf, contrast } from './contrast.ts';

describe('contrast(a, b)', () => {
  it('is 21 between black and white, and 1 between like and like, whichever comes first', () => {
    expect(contrast([0, 0, 0], [255, 255, 255])).toBeCloseTo(21);
    expect(contrast([255, 255, 255], [0, 0, 0])).toBeCloseTo(21);
    expect(contrast([9, 9, 9], [9, 9, 9])).toBe(1);
  });

  it('of #767676 on white is just enough for words', () => {
    expect(contrast([0x76, 0x76, 0x76], [255, 255, 255])).toBeCloseTo(4.54, 2);
  });
});

describe('colourOf(text)', () => {
  it('reads hexadecimal digits and what browsers compute', () => {
    expect(['#1c46b8', '1c46b8', 'rgb(28, 70, 184)'].map(colourOf)).toEqual(Array(3).fill([28, 70, 184]));
    expect(colourOf('rgba(0, 0, 0, 0)')).toBeNull();
  });
});
