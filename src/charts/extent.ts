import { extent as extentOf, utcDay, utcYear } from 'd3';
import type { ChartFigure } from './chart.ts';

/** A figure with the time that the text gives for it. */
export interface TimedFigure extends ChartFigure {
  /** The day of the figure, or null. */
  day: Date | null;
  basis: 'stated' | 'open-start' | 'vague' | 'unstated';
  /** True if the period begins with a duration ("depuis un an"), so that its first day is approximate. */
  beginsAbout: boolean;
  /** The time in the words of the text, in quotation marks; ours if it has none. */
  whenText: string;
}

/**
 * Drawn time of a figure. `stretch`: a period; `faded`: a period with an approximate first day; `day`: one
 * day, which for a part may be that of its whole; `vague`: a word such as "récemment", without a day;
 * `unstated`: none.
 */
export type Extent =
  | { form: 'stretch'; start: Date; startBy: Date; end: Date }
  | { form: 'faded'; from: Date; until: Date }
  | { form: 'day'; day: Date; isOfWhole: boolean }
  | { form: 'vague'; until: Date }
  | { form: 'unstated' };

/** The end of a day: the moment up to which a statement about that day holds. */
const endOf = (day: Date): Date => utcDay.offset(day, 1);

/** Returns the drawn time of a figure. */
export function extent({ period, day, basis, beginsAbout, relation }: TimedFigure): Extent {
  if (period && beginsAbout) return { form: 'faded', from: period.startBy, until: period.end };
  if (period) return { form: 'stretch', ...period };
  if (basis === 'vague' && day) return { form: 'vague', until: endOf(day) };
  if (day && (basis === 'stated' || relation === 'part-of'))
    return { form: 'day', day: endOf(day), isOfWhole: relation === 'part-of' };
  return { form: 'unstated' };
}

/** First and last moment of some times: from the beginning of the first year to the end of the last day. */
export function domain(extents: readonly Extent[], statement: Date): [number, number] {
  const moments = extents.flatMap((each) => {
    if (each.form === 'stretch') return [each.start, each.end];
    if (each.form === 'day') return [each.day];
    if (each.form === 'faded') return [each.from, each.until];
    return each.form === 'vague' ? [each.until] : [];
  });
  const [first = statement, last = statement] = extentOf([...moments, endOf(statement)]);
  return [+utcYear.floor(first), +last];
}
