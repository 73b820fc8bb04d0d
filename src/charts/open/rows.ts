import { least, range } from 'd3';
import { wafflePolygon, type Point } from '../marks/waffle.ts';
import {
  assertDerivable,
  assertDrawable,
  type ChartDerived,
  type ChartFigure,
  type ChartPeriod,
} from '../chart.ts';

/** Approximate marks per row: wider than nested waffles, so that no height or edge invites a match. */
const ABOUT = 125;

export interface OpenRow {
  figure: ChartFigure;
  /** Marks up to the bound, one each. */
  points: Point[];
  /** Rows of the waffle, counted from its top. */
  rows: number;
  /** Marks per row, the same for all figures of a chart. */
  columns: number;
}

/** The number of marks per row, near `ABOUT`, that fills whole rows for every value. */
function columnsFor(values: readonly number[]): number {
  const fitting = range(ABOUT - 25 + 1, ABOUT + 15).filter((columns) =>
    values.every((value) => value % columns === 0),
  );
  return least(fitting, (columns) => Math.abs(columns - ABOUT)) ?? ABOUT;
}

/**
 * Each figure as a separate waffle, which ends at the bound in the text.
 * @param columns Marks per row.
 * @throws RangeError unless every figure is "more than".
 */
export function rows(
  figures: readonly ChartFigure[],
  derivedFigures: readonly ChartDerived[] = [],
  columns = columnsFor(figures.map(({ value }) => value)),
): OpenRow[] {
  assertDrawable('open', figures, { magnitudeStatus: ['>'], relation: [null] });
  assertDerivable('open', derivedFigures, []);
  return figures.map((figure) => ({
    figure,
    columns,
    points: wafflePolygon(figure.value, columns),
    rows: Math.ceil(figure.value / columns),
  }));
}

/** The period that all figures share, or null if theirs differ or are missing. */
export function commonPeriod(figures: readonly ChartFigure[]): ChartPeriod | null {
  const [first, ...others] = figures.map(({ period }) => period);
  if (!first) return null;
  const same = others.every(
    (period) =>
      period &&
      +period.start === +first.start &&
      +period.startBy === +first.startBy &&
      +period.end === +first.end,
  );
  return same ? first : null;
}
