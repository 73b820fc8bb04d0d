import { COLUMNS } from '../cells.ts';
import { wafflePolygon, type Point } from '../marks/waffle.ts';
import { assertDrawable, type ChartFigure } from '../chart.ts';

export interface NestedRow {
  whole: ChartFigure;
  /** All marks of the whole. */
  points: Point[];
  /** Rows of the whole. */
  rows: number;
  parts: { figure: ChartFigure; points: Point[]; rows: number }[];
}

/**
 * A whole with its parts ("dont") among its marks, row by row, to be counted.
 * @throws RangeError unless the figures are one whole, exact or about, and exact parts of it.
 */
export function rows(figures: readonly ChartFigure[]): NestedRow {
  const wholes = figures.filter(({ relation }) => relation !== 'part-of');
  const parts = figures.filter(({ relation }) => relation === 'part-of');
  const [whole] = wholes;
  if (!whole || wholes.length > 1) throw new RangeError('a nested chart takes one whole and parts of it');
  assertDrawable('nested', wholes, { magnitudeStatus: ['=', '~'], relation: [null] });
  assertDrawable('nested', parts, { magnitudeStatus: ['='], relation: ['part-of'] });
  return {
    whole,
    rows: Math.ceil(whole.value / COLUMNS),
    points: wafflePolygon(whole.value, COLUMNS),
    parts: parts.map((figure) => ({
      figure,
      points: wafflePolygon(figure.value, COLUMNS),
      rows: Math.ceil(figure.value / COLUMNS),
    })),
  };
}
