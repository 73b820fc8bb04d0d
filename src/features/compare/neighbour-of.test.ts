import { expect, it } from 'vitest';
import { neighbourOf } from './neighbour-of.ts';

it.each([
  ['ArrowRight', 0, false, 1],
  ['ArrowRight', 1, true, 0],
  ['ArrowLeft', 0, false, null],
  ['ArrowRight', 2, false, null],
  ['End', 0, false, 2],
  ['Home', 2, false, 0],
  ['a', 1, false, null],
] as const)('the key %s leads from place %i, mirrored: %s, to %s', (key, at, isMirrored, to) => {
  expect(neighbourOf(key, at, 3, isMirrored)).toBe(to);
});
