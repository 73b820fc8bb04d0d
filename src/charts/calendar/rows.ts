import { extent as extentOf, utcDay, utcYear } from 'd3';
import type { ChartFigure } from '../chart.ts';

/** A figure and what the text says of its time. */
export interface CalendarFigure extends ChartFigure {
  /** The day that it speaks of, or null. */
  day: Date | null;
  basis: 'stated' | 'open-start' | 'vague' | 'unstated';
  /** Whether its period begins with a length of time, such as "depuis un an", and so on about a day. */
  beginsAbout: boolean;
}

/**
 * How the time of a figure is drawn: a stretch; one whose start fades, for it is on no day; a day; a word such as "récemment" that names no day; nothing, where
 * the text gives no time. A part has the day of its whole, which the text does not say again.
 */
export type Extent =
  | { form: 'stretch'; start: Date; startBy: Date; end: Date }
  | { form: 'faded'; from: Date; until: Date }
  | { form: 'day'; day: Date; isOfWhole: boolean }
  | { form: 'vague'; until: Date }
  | { form: 'unstated' };

export interface CalendarRow {
  figure: CalendarFigure;
  extent: Extent;
}

/** The end of a day, where what was true on it ends. */
const endOf = (day: Date): Date => utcDay.offset(day, 1);

function extent({ period, day, basis, beginsAbout, relation }: CalendarFigure): Extent {
  if (period && beginsAbout) return { form: 'faded', from: period.startBy, until: period.end };
  if (period) return { form: 'stretch', ...period };
  if (basis === 'vague' && day) return { form: 'vague', until: endOf(day) };
  if (day && (basis === 'stated' || relation === 'part-of'))
    return { form: 'day', day: endOf(day), isOfWhole: relation === 'part-of' };
  return { form: 'unstated' };
}

/** One row a figure, in the order given: what is unstated keeps its row, empty. */
export const rows = (figures: readonly CalendarFigure[]): CalendarRow[] =>
  figures.map((figure) => ({ figure, extent: extent(figure) }));

/** First and last moment that the calendar shows: whole years from the first start, up to the end of the last day. */
export function domain(calendar: readonly CalendarRow[], statement: Date): [number, number] {
  const moments = calendar.flatMap(({ extent: each }) => {
    if (each.form === 'stretch') return [each.start, each.end];
    if (each.form === 'day') return [each.day];
    if (each.form === 'faded') return [each.from, each.until];
    return each.form === 'vague' ? [each.until] : [];
  });
  const [first = statement, last = statement] = extentOf([...moments, endOf(statement)]);
  return [+utcYear.floor(first), +last];
}
