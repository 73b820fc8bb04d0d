import { least, range } from 'd3';
import { assertDerivable, assertDrawable, type ChartDerived, type ChartFigure } from '../chart.ts';

/** A derived figure with the period that it covers. */
export interface PeriodsDerived {
  derived: ChartDerived;
  start: Date;
  end: Date;
}

export interface PeriodsRow {
  figure: ChartFigure;
  /** The period of the block. */
  start: Date;
  end: Date;
  /** Tiles per row, the same for all blocks, and number of rows. */
  columns: number;
  rows: number;
}

/** Height of a block as a share of its width, approximately. */
const SHAPE = 0.16;

/** The number of tiles per row, near `SHAPE`, that fills whole rows of every block. */
function columnsFor(values: readonly number[]): number {
  const about = Math.sqrt(Math.max(...values) / SHAPE);
  const fitting = range(Math.ceil(about / 2), about * 2).filter((columns) =>
    values.every((value) => value % columns === 0),
  );
  return least(fitting, (columns) => Math.abs(Math.log(columns / about))) ?? Math.round(about);
}

/**
 * Blocks of tiles, each at the beginning of its period on one ribbon of time: tiles have one size, and only
 * the periods below differ in length.
 * @throws RangeError unless every figure is exact and has a period with a stated first day.
 */
export function rows(figures: readonly ChartFigure[]): PeriodsRow[] {
  assertDrawable('periods', figures, { magnitudeStatus: ['='], relation: [null, 'follows'] });
  const columns = columnsFor(figures.map(({ value }) => value));
  return figures.map((figure) => {
    const { period } = figure;
    if (!period || +period.start !== +period.startBy)
      throw new RangeError(`figure "${figure.id}": a chart of periods needs a period with a given first day`);
    return {
      figure,
      start: period.start,
      end: period.end,
      columns,
      rows: Math.ceil(figure.value / columns),
    };
  });
}

/**
 * Places paces below their blocks, and a sum below all the blocks that it adds up.
 * @throws RangeError for any other operation, and for a figure that is not derived from these blocks.
 */
export function placed(
  blocks: readonly PeriodsRow[],
  derivedFigures: readonly ChartDerived[],
): { paces: PeriodsDerived[]; sums: PeriodsDerived[] } {
  assertDerivable('periods', derivedFigures, ['/', '+']);
  const each = derivedFigures.map((derived): PeriodsDerived => {
    const under = blocks.filter(({ figure }) => derived.from.includes(figure.id));
    const [first, last] = [under[0], under.at(-1)];
    if (!first || !last)
      throw new RangeError(`derived value "${derived.id}" is not computed from a block of this chart`);
    return { derived, start: first.start, end: last.end };
  });
  const by = (operation: ChartDerived['operation']) =>
    each.filter(({ derived }) => derived.operation === operation);
  return { paces: by('/'), sums: by('+') };
}
