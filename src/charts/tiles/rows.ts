import { greatest, range } from 'd3';
import { assertDerivable, assertDrawable, type ChartDerived, type ChartFigure } from '../chart.ts';

/** Value of one tile in base units: a million euros. */
export const PER_TILE = 1_000_000;

export interface TilesRow {
  figure: ChartFigure;
  count: number;
  columns: number;
  /** Rows of tiles, counting a partial last one. */
  rows: number;
}

/** The greatest number of tiles per row that fills whole rows, if there is one of at least half the width. */
function columnsFor(count: number, most: number): number {
  const whole = greatest(range(Math.ceil(most / 2), most + 1).filter((columns) => count % columns === 0));
  return Math.min(count, whole ?? most);
}

/**
 * Whole tiles for each figure.
 * @param most Greatest number of tiles per row.
 * @throws RangeError unless every value is exact and a whole number of tiles: a mark is never cut.
 */
export function rows(
  figures: readonly ChartFigure[],
  derivedFigures: readonly ChartDerived[],
  most: number,
): TilesRow[] {
  assertDrawable('tiles', figures, { magnitudeStatus: ['='], relation: [null] });
  assertDerivable('tiles', derivedFigures, []);
  return figures.map((figure) => {
    const count = figure.value / PER_TILE;
    if (!Number.isInteger(count))
      throw new RangeError(
        `figure "${figure.id}": ${figure.value} is not a whole number of tiles of ${PER_TILE}`,
      );
    const columns = columnsFor(count, most);
    return { figure, count, columns, rows: Math.ceil(count / columns) };
  });
}
