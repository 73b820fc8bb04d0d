import { wafflePolygon, waffleRange, type Point } from '../marks/waffle.ts';
import { COLUMNS } from '../cells.ts';
import { assertDerivable, assertDrawable, type ChartDerived, type ChartFigure } from '../chart.ts';

/** Radii of the marks in the last rows of an "about", as shares of a cell; no mark is left out. */
const SOFT_RADII = [0.33, 0.3, 0.27, 0.24, 0.21, 0.18, 0.15, 0.12];

export interface NestedRow {
  whole: ChartFigure;
  /** All marks of the whole except those in its soft edge. */
  firm: Point[];
  soft: { id: string; points: Point[]; radius: number }[];
  /** Rows of the whole. */
  rows: number;
  parts: { figure: ChartFigure; points: Point[]; rows: number }[];
  /** The derived remainder beside a part. */
  remainders: { derived: ChartDerived; points: Point[]; row: number }[];
}

/**
 * A whole with its parts ("dont"), drawn inside it.
 * @throws RangeError unless the figures are one whole, exact or about, and exact parts of it.
 */
export function rows(
  figures: readonly ChartFigure[],
  derivedFigures: readonly ChartDerived[] = [],
): NestedRow {
  const wholes = figures.filter(({ relation }) => relation !== 'part-of');
  const parts = figures.filter(({ relation }) => relation === 'part-of');
  const [whole] = wholes;
  if (!whole || wholes.length > 1) throw new RangeError('a nested chart takes one whole and parts of it');
  assertDrawable('nested', wholes, { magnitudeStatus: ['=', '~'], relation: [null] });
  assertDrawable('nested', parts, { magnitudeStatus: ['='], relation: ['part-of'] });

  assertDerivable('nested', derivedFigures, ['-']);

  const total = Math.ceil(whole.value / COLUMNS);
  const radii = whole.magnitudeStatus === '~' ? SOFT_RADII.slice(-total) : [];
  const firmRows = total - radii.length;
  return {
    whole,
    rows: total,
    firm: wafflePolygon(Math.min(whole.value, firmRows * COLUMNS), COLUMNS),
    soft: radii.map((radius, i) => {
      const from = (firmRows + i) * COLUMNS;
      return {
        id: `soft-${String(i)}`,
        points: wafflePolygon(Math.min(COLUMNS, whole.value - from), COLUMNS, from),
        radius,
      };
    }),
    parts: parts.map((figure) => ({
      figure,
      points: wafflePolygon(figure.value, COLUMNS),
      rows: Math.ceil(figure.value / COLUMNS),
    })),
    remainders: derivedFigures.map((derived) => {
      const part = parts.find(({ id }) => derived.from[1] === id);
      if (!part)
        throw new RangeError(`derived value "${derived.id}" is not computed from a part of this chart`);
      const row = part.value / COLUMNS;
      return { derived, points: waffleRange(part.value, whole.value, COLUMNS), row };
    }),
  };
}
