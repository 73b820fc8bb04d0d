import { assertDerivable, assertDrawable, type ChartDerived, type ChartFigure } from '../chart.ts';
import { wafflePolygon, type Point } from '../marks/waffle.ts';

export interface OpenRow {
  figure: ChartFigure;
  /** Marks up to the bound, one each. */
  points: Point[];
  /** Rows of the waffle, counted from its top. */
  rows: number;
}

/**
 * Each figure as a separate waffle, which ends at the bound in the text.
 * @param columns Marks per row.
 * @throws RangeError unless every figure is "more than".
 */
export function rows(
  figures: readonly ChartFigure[],
  derivedFigures: readonly ChartDerived[],
  columns: number,
): OpenRow[] {
  assertDrawable('open', figures, { magnitudeStatus: ['>'], relation: [null] });
  assertDerivable('open', derivedFigures, []);
  return figures.map((figure) => ({
    figure,
    points: wafflePolygon(figure.value, columns),
    rows: Math.ceil(figure.value / columns),
  }));
}
