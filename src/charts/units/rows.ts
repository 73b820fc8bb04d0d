import { wafflePolygonByColumn, type Point } from '../marks/waffle.ts';
import { assertDerivable, assertDrawable, type ChartDerived, type ChartFigure } from '../chart.ts';

/** Columns left free for a seam. */
const SEAM = 3;

/** Marks to a column, or a multiple of it: a thousand are a hundred to a row, as a waffle of people. */
const TEN = 10;

/** Columns of all segments, at most: the words above the last one need room beside it, too. */
const MOST = 125;

export interface UnitsRow {
  figure: ChartFigure;
  /** Cells of the figure, one mark each. */
  points: Point[];
  /** First column and the one after the last. */
  x0: number;
  x1: number;
  /** Rows of the waffle: marks to a column. */
  rows: number;
  /** Column of the seam before this segment, or null for the first one. */
  seam: number | null;
}

/**
 * Abutting segments of a waffle, in the order given: what was added begins a new column, past a seam.
 * @param perColumn Marks to a column; as few as leave the columns room, if none is given.
 * @throws RangeError where the figures are not one exact number and exact numbers added to it.
 */
export function rows(
  figures: readonly ChartFigure[],
  derivedFigures: readonly ChartDerived[] = [],
  perColumn = rowsFor(figures.map(({ value }) => value)),
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

function rowsFor(values: readonly number[]): number {
  const marks = values.reduce((sum, value) => sum + value, 0);
  // The last column of a segment may be full in part only.
  const whole = MOST - SEAM * (values.length - 1) - values.length;
  return TEN * Math.max(1, Math.ceil(marks / whole / TEN));
}
