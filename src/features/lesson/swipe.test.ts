import { describe, expect, it } from 'vitest';
import { Fingers, swipeOf } from './swipe.ts';

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

describe('Fingers', () => {
  it('finds the swipe of one finger', () => {
    const fingers = new Fingers();
    fingers.down(1, at(300), 0);
    expect(fingers.up(1, at(200), 300, 'ltr')).toBe('next');
  });

  it('finds none where there were two fingers, whichever leaves first', () => {
    for (const order of [
      [1, 2],
      [2, 1],
    ]) {
      const fingers = new Fingers();
      fingers.down(1, at(300), 0);
      fingers.down(2, at(100), 40);
      expect(order.map((id) => fingers.up(id, at(200), 300, 'ltr'))).toEqual([null, null]);
    }
  });

  it('finds one again after two fingers have left', () => {
    const fingers = new Fingers();
    fingers.down(1, at(300), 0);
    fingers.down(2, at(100), 40);
    fingers.up(1, at(300), 300, 'ltr');
    fingers.cancel(2);
    fingers.down(3, at(200), 900);
    expect(fingers.up(3, at(300), 1100, 'ltr')).toBe('previous');
  });

  it('finds none where the finger rested', () => {
    const fingers = new Fingers();
    fingers.down(1, at(300), 0);
    expect(fingers.up(1, at(200), 5000, 'ltr')).toBeNull();
  });
});
