/** A whole or decimal number in a locale's digits: 2700 → "2 700" (French) or "2,700" (English). */
export const formatNumber = (value: number, locale: string): string =>
  new Intl.NumberFormat(locale, { useGrouping: true }).format(value);

/** What stands before the decimals of a number in a locale: "," or "." in most. */
export const decimalSign = (locale: string): string =>
  new Intl.NumberFormat(locale).formatToParts(1.5).find(({ type }) => type === 'decimal')?.value ?? '.';

/** A round sum in words, never broken: 100000000 → "100 millions" (French) or "100 million" (English). */
export const formatLarge = (value: number, locale: string): string =>
  new Intl.NumberFormat(locale, { notation: 'compact', compactDisplay: 'long', maximumSignificantDigits: 15 })
    .format(value)
    .replaceAll(' ', '\u00a0');

/** How a language writes dates. */
export interface DateStyle {
  /** BCP 47 tag for Intl. */
  intl: string;
  /** What stands for the first day of a month, where it is not "1". */
  firstDay?: string;
}

/** Makes a format of dates, or gives the one that was made: to make one costs more than to use it a hundred times. */
const formats = new Map<string, Intl.DateTimeFormat>();
function dateFormat(intl: string, withDay: boolean, withYear: boolean): Intl.DateTimeFormat {
  const key = `${intl} ${String(withDay)} ${String(withYear)}`;
  const format =
    formats.get(key) ??
    new Intl.DateTimeFormat(intl, {
      ...(withDay && { day: 'numeric' }),
      month: 'long',
      ...(withYear && { year: 'numeric' }),
      // In UTC the day is the same wherever the reader is.
      timeZone: 'UTC',
    });
  formats.set(key, format);
  return format;
}

/** A date of EDTF, to the day, month or year, in words: "2016-08-30" → "30 août 2016". */
export function formatDate(date: string, { intl, firstDay = '1' }: DateStyle, withYear = true): string {
  const [year = '', month, day] = date.replace('~', '').split('-');
  if (!month) return year;
  const parts = dateFormat(intl, day !== undefined, withYear).formatToParts(new Date(date.replace('~', '')));
  return parts.map(({ type, value }) => (type === 'day' && value === '1' ? firstDay : value)).join('');
}

/** A date or an interval of EDTF in words, an interval by its two ends. */
export const formatPeriod = (period: string, style: DateStyle): string =>
  period
    .split('/')
    .map((date) => formatDate(date, style))
    .join(' – ');

/** A text to be heard: digits that are set in groups of three are one number, and not two. */
export const forSpeech = (text: string): string => text.replace(/(?<=\d)\u202f(?=\d)/g, '');

/** The name of an element for those who hear it, where that is not just what is seen. */
export const ariaLabelFor = (text: string): string | undefined =>
  forSpeech(text) === text ? undefined : forSpeech(text);

/** Several things as a language lists them: "a, b et c", "a, b and c". */
export const formatList = (items: readonly string[], locale: string): string =>
  new Intl.ListFormat(locale).format(items);

/** Puts values into a message without plural or number arguments: "{file}: {fault}". An unknown name stays as it is. */
export const fill = (message: string, values: Record<string, string>): string =>
  message.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
