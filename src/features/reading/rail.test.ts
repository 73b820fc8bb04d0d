import { expect, it } from 'vitest';
import { currentStop } from './rail.ts';

it('currentStop(tops, line) is the last place that begins above the line', () => {
  expect(currentStop([-900, -200, 240, 700], 260)).toBe(2);
});

it('currentStop(tops, line) is the first place before the text has reached the line', () => {
  expect(currentStop([500, 900], 260)).toBe(0);
});
