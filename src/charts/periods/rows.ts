import { utcDay } from 'd3';
import { mustDerive, mustDraw, type ChartDerived, type ChartFigure } from '../chart.ts';

/** A value of our own arithmetic and the stretch of time that it was computed over. */
export interface PeriodsDerived {
  derived: ChartDerived;
  start: Date;
  end: Date;
}

export interface PeriodsRow {
  figure: ChartFigure;
  start: Date;
  end: Date;
  middle: Date;
  /** Marks a day: the height of the block, so that its area is the count. */
  height: number;
  /** Tiles side by side. */
  columns: number;
}

/**
 * Blocks over unequal periods: width is time, area is the count.
 * @param ratio Height of the block that is highest, as a share of the length of the axis: keeps tiles near square.
 * @throws RangeError where a figure is not exact, or has no period with a given first day.
 */
export function rows(figures: readonly ChartFigure[], ratio: number): PeriodsRow[] {
  mustDraw('periods', figures, { magnitudeStatus: ['='], relation: [null, 'follows'] });
  const blocks = figures.map((figure) => {
    const { period } = figure;
    if (!period || +period.start !== +period.startBy)
      throw new RangeError(`figure "${figure.id}": a chart of periods needs a period with a given first day`);
    const days = utcDay.count(period.start, period.end);
    const middle = utcDay.offset(period.start, days / 2);
    return { figure, start: period.start, end: period.end, middle, days, height: figure.value / days };
  });
  const days = blocks.reduce((sum, block) => sum + block.days, 0);
  const highest = Math.max(...blocks.map(({ height }) => height));
  return blocks.map(({ days: length, ...block }) => ({
    ...block,
    columns: squarest(block.figure.value, length / ((block.height / highest) * ratio * days)),
  }));
}

/**
 * Paces below their own blocks; a sum below all the blocks it adds up.
 * @throws RangeError for any other operation, and for a value that is not computed from these blocks.
 */
export function placed(
  blocks: readonly PeriodsRow[],
  derived: readonly ChartDerived[],
): { paces: PeriodsDerived[]; sums: PeriodsDerived[] } {
  mustDerive('periods', derived, ['/', '+']);
  const each = derived.map((own): PeriodsDerived => {
    const under = blocks.filter(({ figure }) => own.from.includes(figure.id));
    const [first, last] = [under[0], under.at(-1)];
    if (!first || !last)
      throw new RangeError(`our own value "${own.id}" is not computed from a block of this chart`);
    return { derived: own, start: first.start, end: last.end };
  });
  const by = (operation: ChartDerived['operation']) =>
    each.filter(({ derived: own }) => own.operation === operation);
  return { paces: by('/'), sums: by('+') };
}

/** The divisor of `count` that, as number of columns, makes the tiles of a block of this aspect most nearly square. */
function squarest(count: number, aspect: number): number {
  const target = Math.sqrt(count * aspect);
  return Array.from({ length: count }, (_, i) => i + 1)
    .filter((columns) => count % columns === 0)
    .reduce((best, columns) =>
      Math.abs(Math.log(columns / target)) < Math.abs(Math.log(best / target)) ? columns : best,
    );
}
