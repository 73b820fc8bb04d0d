import { wafflePolygon, type Point } from '../marks/waffle.ts';

/** Radii of the marks in the last rows, as shares of a cell: they become smaller, and no mark is left out. */
const RADII = [0.33, 0.3, 0.27, 0.24, 0.21, 0.18, 0.15, 0.12];

/** A row of the soft edge. */
export interface SoftRow {
  id: string;
  points: Point[];
  /** Radius of its marks, as a share of a cell. */
  radius: number;
}

/** The soft edge of an "about": the last rows of a waffle of `value` marks, from the firm ones outwards. */
export function softEdge(value: number, columns: number): SoftRow[] {
  const rows = Math.ceil(value / columns);
  const radii = RADII.slice(-rows);
  return radii.map((radius, i) => {
    const from = (rows - radii.length + i) * columns;
    return {
      id: `soft-${String(i)}`,
      points: wafflePolygon(Math.min(columns, value - from), columns, from),
      radius,
    };
  });
}
