/** A period of the text as days. */
export interface Span {
  /** First day, ISO; where the start is open or approximate, the first day it can mean. */
  start: string;
  /** Last day, ISO. */
  end: string;
  /** day: said exactly; open: somewhere in a year or month ("since 2015"); about: said roughly (EDTF ~). */
  startIs: 'day' | 'open' | 'about';
  /** Length, rounded to whole months; null when an end of it is not said to the day. */
  months: number | null;
  /** Whether the rounding changed the length: January to 30 August is about eight months. */
  monthsAbout: boolean;
}

interface Edge {
  first: string;
  last: string;
  precision: 'day' | 'month' | 'year';
  about: boolean;
}

const iso = (date: Date): string => date.toISOString().slice(0, 10);

/** First and last day of "2015", "2015-08" or "2015-08-20", with or without "~". */
function edge(text: string): Edge {
  const about = text.endsWith('~');
  const said = text.replace('~', '');
  const [year = NaN, month, day] = said.split('-').map(Number);
  const first = new Date(Date.UTC(year, (month ?? 1) - 1, day ?? 1));
  // Date turns 30 February into 1 March; that is not what was written.
  if (said === '' || Number.isNaN(first.getTime()) || iso(first).slice(0, said.length) !== said) {
    throw new RangeError(`not a day of the calendar: "${text}"`);
  }
  if (day !== undefined) return { first: iso(first), last: iso(first), precision: 'day', about };
  const next = month === undefined ? Date.UTC(year + 1, 0, 0) : Date.UTC(year, month, 0);
  return {
    first: iso(first),
    last: iso(new Date(next)),
    precision: month === undefined ? 'year' : 'month',
    about,
  };
}

/** Months from the first day to the last, both included; the days of a month begun count as their share of it. */
function monthsBetween(start: string, end: string): number {
  const from = new Date(start);
  const to = new Date(Date.parse(end) + 86_400_000);
  const daysInMonth = new Date(Date.UTC(to.getUTCFullYear(), to.getUTCMonth() + 1, 0)).getUTCDate();
  const whole = (to.getUTCFullYear() - from.getUTCFullYear()) * 12 + to.getUTCMonth() - from.getUTCMonth();
  return whole + (to.getUTCDate() - from.getUTCDate()) / daysInMonth;
}

/**
 * Reads an EDTF year, month, day or interval. "2015" alone is that whole year; in "2015/2016-08-30" the year is
 * where the period starts, on a day that is not said.
 * @throws RangeError for a day that does not exist and for an end before the start.
 */
export function period(edtf: string): Span {
  const [first = '', second] = edtf.split('/');
  const from = edge(first);
  const to = second === undefined ? from : edge(second);
  if (to.last < from.first) throw new RangeError(`ends before it starts: "${edtf}"`);
  const isInterval = second !== undefined;
  const startIs = from.about ? 'about' : isInterval && from.precision !== 'day' ? 'open' : 'day';
  const endIsSaid = !to.about && (!isInterval || to.precision === 'day');
  const length = monthsBetween(from.first, to.last);
  const months = startIs === 'day' && endIsSaid ? Math.round(length) : null;
  return {
    start: from.first,
    end: to.last,
    startIs,
    months,
    monthsAbout: months !== null && months !== length,
  };
}
