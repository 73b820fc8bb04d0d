import { describe, expect, it } from 'vitest';
import { parseCount, tally } from './tally.ts';

describe('tally(counts)', () => {
  it('adds up the hands, and measures them against the most', () => {
    expect(tally([4, 8, 12])).toEqual({ sum: 24, shares: [33.3, 66.7, 100] });
  });

  it('is empty before a hand is raised', () => {
    expect(tally([0, 0, 0])).toEqual({ sum: 0, shares: [0, 0, 0] });
  });
});

it('count(text) takes whole numbers above zero, and nothing else', () => {
  expect(['12', '', '-3', '2.5', 'x'].map(parseCount)).toEqual([12, 0, 0, 0, 0]);
});
