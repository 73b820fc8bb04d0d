import { describe, expect, it } from 'vitest';
import { swipeOf } from './swipe.ts';

const at = (x: number, y = 0) => ({ x, y });

describe('swipeOf(from, to, dir)', () => {
  it('goes on to the left, and back to the right', () => {
    expect([swipeOf(at(300), at(200), 'ltr'), swipeOf(at(200), at(300), 'ltr')]).toEqual([
      'next',
      'previous',
    ]);
  });

  it('goes the other way where one reads from right to left', () => {
    expect(swipeOf(at(200), at(300), 'rtl')).toBe('next');
  });

  it('is nothing where the finger hardly moved, or moved down', () => {
    expect(swipeOf(at(300), at(260), 'ltr')).toBeNull();
    expect(swipeOf(at(300), at(220, 90), 'ltr')).toBeNull();
  });
});
