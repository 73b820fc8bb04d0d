import { line, type ScaleContinuousNumeric } from 'd3';
import type { Point } from './field.ts';

type CellScale = ScaleContinuousNumeric<number, number>;

/** Path of a closed polygon given in cells. */
export const outline = (points: readonly Point[], x: CellScale, y: CellScale): string =>
  `${
    line<Point>()
      .x(([column]) => x(column))
      .y(([, row]) => y(row))
      .digits(2)(points) ?? ''
  }Z`;

/** Corners of the smallest rectangle around a polygon, in cells. */
export function bounds(points: readonly Point[]): { x0: number; y0: number; x1: number; y1: number } {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  return { x0: Math.min(...xs), y0: Math.min(...ys), x1: Math.max(...xs), y1: Math.max(...ys) };
}
