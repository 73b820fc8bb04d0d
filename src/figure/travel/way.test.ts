import { expect, it } from 'vitest';
import { isMoving, wayOf } from './way.ts';

const marks = (...centres: number[]) => ({
  centres: Float32Array.from(centres),
  pitch: 4,
  colour: 'rgb(0, 0, 0)',
});

it.each([
  ['stand where they stood', marks(0, 0, 4, 0), marks(0, 0, 4, 0), false],
  ['go elsewhere', marks(0, 0), marks(0, 8), true],
  ['come', undefined, marks(0, 0), true],
  ['leave', marks(0, 0), undefined, true],
  ['become more', marks(0, 0), marks(0, 0, 4, 0), true],
] as const)('isMoving(wayOf(…)) of marks that %s', (_, before, after, is) => {
  expect(isMoving(wayOf('people', before, after))).toBe(is);
});
