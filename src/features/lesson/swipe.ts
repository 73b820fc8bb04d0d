/** A point in the window, in CSS pixels. */
export interface Point {
  x: number;
  y: number;
}

type Dir = 'ltr' | 'rtl';

/** Shortest swipe in CSS pixels; anything shorter is a tap. */
const LEAST = 48;

/** Longest swipe in milliseconds; a finger that rests is no swipe. */
const LONGEST = 1000;

/** Returns the move of a swipe; null unless it is clearly horizontal. */
export function swipeOf(from: Point, to: Point, dir: Dir): 'next' | 'previous' | null {
  const across = to.x - from.x;
  if (Math.abs(across) < LEAST || Math.abs(across) < 1.5 * Math.abs(to.y - from.y)) return null;
  return across < 0 === (dir === 'ltr') ? 'next' : 'previous';
}

/** Follows the fingers on the screen: only one that was alone all the time can swipe. */
export class Fingers {
  readonly #down = new Map<number, Point>();
  #start = 0;
  #wasAlone = true;

  /** Counts a finger that touches the screen, at a time in milliseconds. */
  down(id: number, point: Point, time: number): void {
    if (this.#down.size === 0) this.#start = time;
    this.#down.set(id, point);
    this.#wasAlone = this.#down.size === 1;
  }

  /** Returns the move of a finger that leaves the screen; null if it made none. */
  up(id: number, point: Point, time: number, dir: Dir): 'next' | 'previous' | null {
    const from = this.#down.get(id);
    this.#down.delete(id);
    return from && this.#wasAlone && time - this.#start <= LONGEST ? swipeOf(from, point, dir) : null;
  }

  /** Forgets a finger whose gesture the browser took over. */
  cancel(id: number): void {
    this.#down.delete(id);
  }
}
