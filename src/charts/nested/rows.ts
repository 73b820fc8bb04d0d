import { COLUMNS } from '../cells.ts';
import { wafflePolygon, waffleRange, type Point } from '../marks/waffle.ts';
import { softEdge, type SoftRow } from './soft-edge.ts';
import { assertDerivable, assertDrawable, type ChartDerived, type ChartFigure } from '../chart.ts';

export interface NestedRow {
  whole: ChartFigure;
  /** All marks of the whole except those in its soft edge. */
  firm: Point[];
  /** The soft edge of an "about", row by row; empty for an exact whole. */
  soft: SoftRow[];
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
  const soft = whole.magnitudeStatus === '~' ? softEdge(whole.value, COLUMNS) : [];
  const firmRows = total - soft.length;
  return {
    whole,
    rows: total,
    firm: wafflePolygon(Math.min(whole.value, firmRows * COLUMNS), COLUMNS),
    soft,
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
