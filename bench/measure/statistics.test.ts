import { describe, expect, it } from 'vitest';
import { median, medians, quantile, ratio } from './statistics.ts';

describe('median(values)', () => {
  it('is the value in the middle of 9, 1, 2', () => {
    expect(median([9, 1, 2])).toBe(2);
  });

  it('is the mean of the two in the middle of 1, 2, 4, 100', () => {
    expect(median([100, 1, 4, 2])).toBe(3);
  });

  it('is NaN of no values', () => {
    expect(median([])).toBeNaN();
  });
});

describe('medians(records)', () => {
  it('takes each key by itself', () => {
    const records = [
      { bytes: 1, time: 30 },
      { bytes: 3, time: 10 },
      { bytes: 2, time: 20 },
    ];
    expect(medians(records)).toEqual({ bytes: 2, time: 20 });
  });
});

describe('quantile(values, share)', () => {
  it('is the smallest value that the share does not exceed', () => {
    const values = Array.from({ length: 20 }, (_, i) => 20 - i);
    expect([quantile(values, 0.5), quantile(values, 0.95), quantile(values, 1)]).toEqual([10, 19, 20]);
  });

  it('is NaN of no values', () => {
    expect(quantile([], 0.5)).toBeNaN();
  });
});

describe('ratio(theirs, ours)', () => {
  it('says how many times ours theirs is', () => {
    expect(ratio(30, 12)).toBe(2.5);
  });

  it('is undefined where ours is 0, or there is nothing to compare', () => {
    expect([ratio(30, 0), ratio(NaN, 1), ratio(1, NaN)]).toEqual([undefined, undefined, undefined]);
  });
});
