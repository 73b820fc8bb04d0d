import { utcDay } from 'd3';
import { mustDraw, type ChartFigure } from '../chart.ts';

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

/** The divisor of `count` that, as number of columns, makes the tiles of a block of this aspect most nearly square. */
function squarest(count: number, aspect: number): number {
  const target = Math.sqrt(count * aspect);
  return Array.from({ length: count }, (_, i) => i + 1)
    .filter((columns) => count % columns === 0)
    .reduce((best, columns) =>
      Math.abs(Math.log(columns / target)) < Math.abs(Math.log(best / target)) ? columns : best,
    );
}
