import { extent, type Extent, type TimedFigure } from '../extent.ts';

export interface CalendarRow {
  figure: TimedFigure;
  extent: Extent;
}

/** One row per figure, in the order given; a figure without a stated time keeps an empty row. */
export const rows = (figures: readonly TimedFigure[]): CalendarRow[] =>
  figures.map((figure) => ({ figure, extent: extent(figure) }));
