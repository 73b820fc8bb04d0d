import { field, type Point } from '../../marks/field.ts';
import { COLUMNS } from '../cells.ts';
import type { ChartFigure } from '../chart.ts';

/** Radii of the marks in the last rows of an "about", shares of a cell: the end softens, no mark is left out. */
const SOFT_RADII = [0.3, 0.24, 0.17];

export interface NestedRow {
  whole: ChartFigure;
  /** All marks of the whole but those in its soft end. */
  firm: Point[];
  soft: { id: string; points: Point[]; radius: number }[];
  /** Rows of the whole. */
  rows: number;
  parts: { figure: ChartFigure; points: Point[]; rows: number }[];
}

/**
 * A whole and those of it whom the text says "dont", drawn inside it.
 * @throws RangeError where the figures are not one whole and parts of it.
 */
export function rows(figures: readonly ChartFigure[]): NestedRow {
  const wholes = figures.filter(({ relation }) => relation !== 'part-of');
  const [whole] = wholes;
  if (!whole || wholes.length > 1) throw new RangeError('a nested chart takes one whole and parts of it');
  const total = Math.ceil(whole.value / COLUMNS);
  const softRows = whole.magnitudeStatus === '~' ? SOFT_RADII : [];
  const firmCount = Math.max(0, (total - softRows.length) * COLUMNS);
  return {
    whole,
    rows: total,
    firm: field(Math.min(whole.value, softRows.length ? firmCount : whole.value), COLUMNS),
    soft: softRows.map((radius, i) => {
      const from = firmCount + i * COLUMNS;
      return { id: `soft-${i}`, points: field(Math.min(COLUMNS, whole.value - from), COLUMNS, from), radius };
    }),
    parts: figures
      .filter(({ relation }) => relation === 'part-of')
      .map((figure) => ({
        figure,
        points: field(figure.value, COLUMNS),
        rows: Math.ceil(figure.value / COLUMNS),
      })),
  };
}
