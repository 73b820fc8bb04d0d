import type { Point } from './waffle.ts';

/** Adjacent cells of one row, with a mark each: columns from `from` up to `to`, in cells. */
export interface Run {
  row: number;
  from: number;
  to: number;
}

/** Returns the cells inside a closed polygon with vertical and horizontal sides, row by row. */
export function runs(points: readonly Point[]): Run[] {
  const rows = points.map(([, y]) => y);
  const [top, bottom] = [Math.min(...rows), Math.max(...rows)];
  return Array.from({ length: bottom - top }, (_, i) => top + i).flatMap((row) => {
    // A horizontal line through the middle of the row meets the vertical sides at the ends of its runs.
    const ends = points
      .filter(([, y], i) => {
        const [, next] = points[(i + 1) % points.length] as Point;
        return Math.min(y, next) < row + 0.5 && Math.max(y, next) > row + 0.5;
      })
      .map(([x]) => x)
      .sort((a, b) => a - b);
    return ends.flatMap((from, i) => (i % 2 === 0 ? [{ row, from, to: ends[i + 1] ?? from }] : []));
  });
}
