import { field, type Point } from '../../marks/field.ts';
import { COLUMNS } from '../cells.ts';
import type { ChartFigure, ChartPeriod } from '../chart.ts';

export interface OpenRow {
  figure: ChartFigure;
  /** Marks up to the bound, one each. */
  points: Point[];
  /** Rows of the field, counted from its own top. */
  rows: number;
}

/** Each figure as a field of its own, which ends at the bound that the text gives. */
export const rows = (figures: readonly ChartFigure[]): OpenRow[] =>
  figures.map((figure) => ({
    figure,
    points: field(figure.value, COLUMNS),
    rows: Math.ceil(figure.value / COLUMNS),
  }));

/** The one period that all figures cover, or null where they differ or have none. */
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
