import { least, range } from 'd3';
import { assertDerivable, assertDrawable, type ChartDerived, type ChartFigure } from '../chart.ts';

/** A value of our own arithmetic and the stretch of time that it was computed over. */
export interface PeriodsDerived {
  derived: ChartDerived;
  start: Date;
  end: Date;
}

export interface PeriodsRow {
  figure: ChartFigure;
  /** The stretch of time that the block is tied to. */
  start: Date;
  end: Date;
  middle: Date;
  /** Sides of the block, over the middle of its stretch and within it. They measure no time. */
  x0: Date;
  x1: Date;
  /** Tiles side by side, and rows of them: the columns are the same for all blocks. */
  columns: number;
  rows: number;
}

/** Width of a block as a share of the shortest period: all blocks are as wide, and each stays within its own. */
const SHARE = 0.94;

/** Height of a block as a share of its width, more or less. */
const SHAPE = 0.5;

/** Tiles to a row that fill whole rows of every block, as near to `SHAPE` as can be. */
function columnsFor(values: readonly number[]): number {
  const about = Math.sqrt(Math.max(...values) / SHAPE);
  const fitting = range(Math.ceil(about / 2), about * 2).filter((columns) =>
    values.every((value) => value % columns === 0),
  );
  return least(fitting, (columns) => Math.abs(Math.log(columns / about))) ?? Math.round(about);
}

/**
 * Blocks of tiles over one ribbon of time: every tile has one size, and only the stretches below differ in length.
 * @throws RangeError where a figure is not exact, or has no period with a given first day.
 */
export function rows(figures: readonly ChartFigure[]): PeriodsRow[] {
  assertDrawable('periods', figures, { magnitudeStatus: ['='], relation: [null, 'follows'] });
  const stretches = figures.map((figure) => {
    const { period } = figure;
    if (!period || +period.start !== +period.startBy)
      throw new RangeError(`figure "${figure.id}": a chart of periods needs a period with a given first day`);
    return { figure, start: period.start, end: period.end };
  });
  const columns = columnsFor(figures.map(({ value }) => value));
  const width = SHARE * Math.min(...stretches.map(({ start, end }) => +end - +start));
  return stretches.map(({ figure, start, end }) => {
    const middle = (+start + +end) / 2;
    return {
      figure,
      start,
      end,
      middle: new Date(middle),
      x0: new Date(middle - width / 2),
      x1: new Date(middle + width / 2),
      columns,
      rows: Math.ceil(figure.value / columns),
    };
  });
}

/**
 * Paces below their own blocks; a sum below all the blocks it adds up.
 * @throws RangeError for any other operation, and for a value that is not computed from these blocks.
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
