import { scaleUtc } from 'd3';
import { expect, it } from 'vitest';
import { hundredths } from './hundredths.ts';

it('hundredths(from, to) gives a scale positions of two decimals at most', () => {
  const scale = scaleUtc().interpolate(hundredths).domain([0, 3]).range([0, 100]);
  expect([0, 1, 2, 3].map(scale)).toEqual([0, 33.33, 66.67, 100]);
});
