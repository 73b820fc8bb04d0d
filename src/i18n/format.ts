/** A whole or decimal number in a locale's digits: 2700 → "2 700" (French) or "2,700" (English). */
export const formatNumber = (value: number, locale: string): string =>
  new Intl.NumberFormat(locale, { useGrouping: true }).format(value);

/** Decimal separator of a locale: "," or "." in most. */
export const decimalSign = (locale: string): string =>
  new Intl.NumberFormat(locale).formatToParts(1.5).find(({ type }) => type === 'decimal')?.value ?? '.';

/** A round amount in words, unbreakable: 100000000 → "100 millions" (French), "100 million" (English). */
export const formatLarge = (value: number, locale: string): string =>
  new Intl.NumberFormat(locale, { notation: 'compact', compactDisplay: 'long', maximumSignificantDigits: 15 })
    .format(value)
    .replaceAll(' ', '\u00a0');

/** Date style of a language. */
export interface DateStyle {
  /** BCP 47 tag for Intl. */
  intl: string;
  /** The first day of a month, if it is not written "1". */
  firstDay?: string;
}

/** Cached formats: creating one costs more than using it a hundred times. */
const formats = new Map<string, Intl.DateTimeFormat>();
function dateFormat(intl: string, withDay: boolean, withYear: boolean): Intl.DateTimeFormat {
  const key = `${intl} ${String(withDay)} ${String(withYear)}`;
  const format =
    formats.get(key) ??
    new Intl.DateTimeFormat(intl, {
      ...(withDay && { day: 'numeric' }),
      month: 'long',
      ...(withYear && { year: 'numeric' }),
      // In UTC the day does not depend on the reader's time zone.
      timeZone: 'UTC',
    });
  formats.set(key, format);
  return format;
}

/** An EDTF date (day, month or year) in words: "2016-08-30" → "30 août 2016". */
export function formatDate(date: string, { intl, firstDay = '1' }: DateStyle, withYear = true): string {
  const [year = '', month, day] = date.replace('~', '').split('-');
  if (!month) return year;
  const parts = dateFormat(intl, day !== undefined, withYear).formatToParts(new Date(date.replace('~', '')));
  return parts.map(({ type, value }) => (type === 'day' && value === '1' ? firstDay : value)).join('');
}

/** An EDTF date or interval in words; an interval as its two ends. */
export const formatPeriod = (period: string, style: DateStyle): string =>
  period
    .split('/')
    .map((date) => formatDate(date, style))
    .join(' – ');

/** Speech text: removes the spaces between groups of digits, which a voice would read as two numbers. */
export const forSpeech = (text: string): string => text.replace(/(?<=\d)\u202f(?=\d)/g, '');

/** The aria-label of an element with this text; undefined if a voice reads the text correctly. */
export const ariaLabelFor = (text: string): string | undefined =>
  forSpeech(text) === text ? undefined : forSpeech(text);

/** Items as a list in a language: "a, b et c", "a, b and c". */
export const formatList = (items: readonly string[], locale: string): string =>
  new Intl.ListFormat(locale).format(items);

/** Fills the places of a message without plurals or formats: "{file}: {fault}". Unknown names stay. */
export const fill = (message: string, values: Record<string, string>): string =>
  message.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
