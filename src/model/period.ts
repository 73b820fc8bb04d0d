/** A period of the text, in days. */
export interface Span {
  /** First day, ISO; for an open or approximate start, the earliest day that it can mean. */
  start: string;
  /** Last day, ISO. */
  end: string;
  /** day: exact; open: at some point in a year or month ("since 2015"); about: approximate (EDTF ~). */
  startIs: 'day' | 'open' | 'about';
  /** Length, rounded to whole months; null if the start or the end is not exact to the day. */
  months: number | null;
  /** True if rounding changed the length: January to 30 August is about eight months. */
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
  // Date turns 30 February into 1 March, so the result is compared with the input.
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

/** Months from the first day to the last, both included; a partial month counts as its share of days. */
function monthsBetween(start: string, end: string): number {
  const from = new Date(start);
  const to = new Date(Date.parse(end) + 86_400_000);
  const daysInMonth = new Date(Date.UTC(to.getUTCFullYear(), to.getUTCMonth() + 1, 0)).getUTCDate();
  const whole = (to.getUTCFullYear() - from.getUTCFullYear()) * 12 + to.getUTCMonth() - from.getUTCMonth();
  return whole + (to.getUTCDate() - from.getUTCDate()) / daysInMonth;
}

/**
 * Parses an EDTF year, month, day or interval. "2015" alone is that whole year; in "2015/2016-08-30" the
 * period starts on an unknown day of that year.
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
