/** Edges of a word on the page, in CSS pixels. */
export interface Box {
  left: number;
  right: number;
  top: number;
}

const middle = ({ left, right }: Box): number => (left + right) / 2;

/** Returns the nearest word on the next line down or up; the same word if there is no such line. */
function across(current: number, boxes: readonly Box[], way: 1 | -1): number {
  const own = boxes[current];
  if (!own) return current;
  const ahead = boxes.filter(({ top }) => (top - own.top) * way > 1);
  const line = Math.min(...ahead.map(({ top }) => Math.abs(top - own.top)));
  const onLine = ahead.filter(({ top }) => Math.abs(Math.abs(top - own.top) - line) <= 1);
  const [nearest] = [...onLine].sort(
    (a, b) => Math.abs(middle(a) - middle(own)) - Math.abs(middle(b) - middle(own)),
  );
  return nearest ? boxes.indexOf(nearest) : current;
}

/**
 * Returns the index of the word that a key moves to, among words in their order; null for any other key.
 *
 * @param isRightToLeft true if the next word is to the left
 */
export function rove(
  key: string,
  current: number,
  boxes: readonly Box[],
  isRightToLeft = false,
): number | null {
  const last = boxes.length - 1;
  const forth = isRightToLeft ? 'ArrowLeft' : 'ArrowRight';
  const back = isRightToLeft ? 'ArrowRight' : 'ArrowLeft';
  if (key === forth) return Math.min(current + 1, last);
  if (key === back) return Math.max(current - 1, 0);
  if (key === 'ArrowDown') return across(current, boxes, 1);
  if (key === 'ArrowUp') return across(current, boxes, -1);
  if (key === 'Home') return 0;
  if (key === 'End') return last;
  return null;
}
