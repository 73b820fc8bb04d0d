import { line } from 'd3';
import type { Point } from './waffle.ts';

type CellScale = (cell: number) => number;

/** Path of a closed polygon whose points are in cells. */
export const closedPath = (points: readonly Point[], x: CellScale, y: CellScale): string =>
  `${
    line<Point>()
      .x(([column]) => x(column))
      .y(([, row]) => y(row))
      .digits(2)(points) ?? ''
  }Z`;
