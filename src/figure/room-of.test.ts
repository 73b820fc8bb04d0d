import { expect, it } from 'vitest';
import { roomOf } from './room-of.ts';

it.each([
  [1, 4, 3],
  [1.25, 4, 3.2],
  [1.5, 4, 10 / 3],
  [2, 4, 3],
  [3, 4, 3],
])(
  'roomOf(width, %d, rem) has marks on whole device pixels, about 4 and 3 CSS pixels apart',
  (ratio, large, small) => {
    expect(roomOf(480, ratio, 16).pitch).toBeCloseTo(large);
    expect(roomOf(328, ratio, 16).pitch).toBeCloseTo(small);
    expect(roomOf(480, ratio, 16).pitch * ratio).toBe(Math.round(4 * ratio));
  },
);

it('roomOf(width, ratio, rem) has labels that grow with the letters of the page', () => {
  expect(roomOf(480.6, 1, 32)).toMatchObject({ width: 480, letters: 26 });
});
