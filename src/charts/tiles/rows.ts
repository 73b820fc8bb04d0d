import { assertDerivable, assertDrawable, type ChartDerived, type ChartFigure } from '../chart.ts';

/** Value of one tile in base units: a million euros. */
const PER_TILE = 1_000_000;

/** Tiles per row. */
export const COLUMNS = 20;

export interface TilesRow {
  figure: ChartFigure;
  count: number;
  /** Rows of tiles, counting a partial last one. */
  rows: number;
}

/**
 * Whole tiles for each figure.
 * @throws RangeError unless every value is exact and a whole number of tiles: a mark is never cut.
 */
export function rows(
  figures: readonly ChartFigure[],
  derivedFigures: readonly ChartDerived[] = [],
): TilesRow[] {
  assertDrawable('tiles', figures, { magnitudeStatus: ['='], relation: [null] });
  assertDerivable('tiles', derivedFigures, []);
  return figures.map((figure) => {
    const count = figure.value / PER_TILE;
    if (!Number.isInteger(count))
      throw new RangeError(
        `figure "${figure.id}": ${figure.value} is not a whole number of tiles of ${PER_TILE}`,
      );
    return { figure, count, rows: Math.ceil(count / COLUMNS) };
  });
}
