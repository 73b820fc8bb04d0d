import { fieldByColumn, type Point } from '../../marks/field.ts';
import { mustDerive, mustDraw, type ChartDerived, type ChartFigure } from '../chart.ts';

/** Marks to a column. */
export const ROWS = 20;

/** Columns left free for a seam. */
const SEAM = 2;

export interface UnitsRow {
  figure: ChartFigure;
  /** Cells of the figure, one mark each. */
  points: Point[];
  /** First column and the one after the last. */
  x0: number;
  x1: number;
  /** Column of the seam before this segment, or null for the first one. */
  seam: number | null;
}

/**
 * Abutting segments of a field, in the order given: what was added begins a new column, past a seam.
 * @throws RangeError where the figures are not one exact number and exact numbers added to it.
 */
export function rows(figures: readonly ChartFigure[], derived: readonly ChartDerived[] = []): UnitsRow[] {
  mustDraw('units', figures.slice(0, 1), { magnitudeStatus: ['='], relation: [null] });
  mustDraw('units', figures.slice(1), { magnitudeStatus: ['='], relation: ['adds-to'] });
  mustDerive('units', derived, ['+']);
  let x0 = 0;
  return figures.map((figure, i) => {
    const seam = i === 0 ? null : x0 + SEAM / 2;
    if (i > 0) x0 += SEAM;
    const points = fieldByColumn(figure.value, ROWS, x0 * ROWS);
    const row = { figure, points, x0, x1: x0 + Math.ceil(figure.value / ROWS), seam };
    x0 = row.x1;
    return row;
  });
}
