import { utcFormat, utcYear } from 'd3';
import { textWidth } from './marks/text-width.ts';

/** First and last moment of a line of time, and the name of its last day. */
export interface Timeline {
  from: number;
  to: number;
  last: string;
}

/** A year on a line of time, with its name at its start. */
interface Year {
  id: string;
  start: Date;
  end: Date;
  /** Empty if there is no room for the name. */
  lines: string[];
}

/** Least distance between two names, in pixels. */
const BETWEEN = 8;

/**
 * Returns the years of a ribbon. A name that would touch the one before it, or that of the last day, is left
 * out; the year keeps its tick.
 *
 * @param width of the ribbon, and size of its letters, in pixels
 */
export function years({ from, to, last }: Timeline, width: number, letters: number): Year[] {
  const xOf = (moment: Date) => ((+moment - from) / (to - from)) * width;
  const before = width - textWidth(last, letters, 'sans') - BETWEEN;
  let free = -Infinity;
  return utcYear.range(utcYear.floor(new Date(from)), new Date(to)).map((start) => {
    const id = utcFormat('%Y')(start);
    const x = xOf(start);
    const end = x + textWidth(id, letters, 'sans');
    const fits = x >= free && end <= before;
    if (fits) free = end + BETWEEN;
    return { id, start, end: new Date(Math.min(+utcYear.offset(start, 1), to)), lines: fits ? [id] : [] };
  });
}
