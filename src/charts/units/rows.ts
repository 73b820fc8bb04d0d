import { assertDerivable, assertDrawable, type ChartDerived, type ChartFigure } from '../chart.ts';
import { wafflePolygonByColumn, type Point } from '../marks/waffle.ts';

/** Columns left free for a seam. */
const SEAM = 3;

export interface UnitsRow {
  figure: ChartFigure;
  /** Cells of the figure, one mark each. */
  points: Point[];
  /** First column and the one after the last. */
  x0: number;
  x1: number;
  /** Rows of the waffle: marks per column. */
  rows: number;
  /** Column of the seam before this segment, or null for the first one. */
  seam: number | null;
}

/**
 * Adjacent segments of a waffle, in the order given: an added figure begins a new column, past a seam.
 * @param perColumn Marks per column.
 * @throws RangeError unless the figures are one exact number and exact numbers added to it.
 */
export function rows(
  figures: readonly ChartFigure[],
  derivedFigures: readonly ChartDerived[],
  perColumn: number,
): UnitsRow[] {
  assertDrawable('units', figures.slice(0, 1), { magnitudeStatus: ['='], relation: [null] });
  assertDrawable('units', figures.slice(1), { magnitudeStatus: ['='], relation: ['adds-to'] });
  assertDerivable('units', derivedFigures, ['+']);
  let x0 = 0;
  return figures.map((figure, i) => {
    const seam = i === 0 ? null : x0 + SEAM / 2;
    if (i > 0) x0 += SEAM;
    const points = wafflePolygonByColumn(figure.value, perColumn, x0 * perColumn);
    const row = { figure, points, x0, x1: x0 + Math.ceil(figure.value / perColumn), rows: perColumn, seam };
    x0 = row.x1;
    return row;
  });
}

/** The fewest marks per column at which all segments and seams fit into some columns. */
export function rowsFor(values: readonly number[], columns: number): number {
  const free = columns - SEAM * (values.length - 1);
  const needed = (perColumn: number) =>
    values.reduce((total, value) => total + Math.ceil(value / perColumn), 0);
  let perColumn = 1;
  while (needed(perColumn) > Math.max(values.length, free)) perColumn++;
  return perColumn;
}
