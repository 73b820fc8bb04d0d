/** A place in the window, in CSS pixels. */
export interface Point {
  x: number;
  y: number;
}

/** A finger that goes less far has only touched. */
const LEAST = 48;

/** What a finger asks for that went from one place to another: across, and clearly more so than up or down. */
export function swipeOf(from: Point, to: Point, dir: 'ltr' | 'rtl'): 'next' | 'previous' | null {
  const across = to.x - from.x;
  if (Math.abs(across) < LEAST || Math.abs(across) < 1.5 * Math.abs(to.y - from.y)) return null;
  return across < 0 === (dir === 'ltr') ? 'next' : 'previous';
}
