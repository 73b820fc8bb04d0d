import { describe, expect, it } from 'vitest';
import { rove } from './rove.ts';

/** Five words on two lines: three, and below them two. */
const boxes = [
  { left: 0, right: 40, top: 0 },
  { left: 50, right: 90, top: 0 },
  { left: 100, right: 140, top: 0 },
  { left: 0, right: 60, top: 30 },
  { left: 70, right: 150, top: 30.4 },
];

describe('rove(key, current, boxes)', () => {
  it.each([
    ['ArrowRight', 2, 3],
    ['ArrowRight', 4, 4],
    ['ArrowLeft', 3, 2],
    ['ArrowLeft', 0, 0],
    ['ArrowDown', 2, 4],
    ['ArrowDown', 0, 3],
    ['ArrowDown', 4, 4],
    ['ArrowUp', 4, 2],
    ['ArrowUp', 1, 1],
    ['Home', 3, 0],
    ['End', 1, 4],
    ['a', 1, null],
  ])('%s leads from word %d to %s', (key, from, to) => {
    expect(rove(key, from, boxes)).toBe(to);
  });

  it('goes the other way where lines run from right to left', () => {
    expect(rove('ArrowLeft', 1, boxes, true)).toBe(2);
  });
});
