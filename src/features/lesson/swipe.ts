/** A point in the window, in CSS pixels. */
export interface Point {
  x: number;
  y: number;
}

/** Shortest swipe in CSS pixels; anything shorter is a tap. */
const LEAST = 48;

/** Returns the move of a swipe; null unless it is clearly horizontal. */
export function swipeOf(from: Point, to: Point, dir: 'ltr' | 'rtl'): 'next' | 'previous' | null {
  const across = to.x - from.x;
  if (Math.abs(across) < LEAST || Math.abs(across) < 1.5 * Math.abs(to.y - from.y)) return null;
  return across < 0 === (dir === 'ltr') ? 'next' : 'previous';
}
