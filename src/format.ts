/** A whole or decimal number in a locale's digits: 2700 → "2 700" (French) or "2,700" (English). */
export const formatNumber = (value: number, locale: string): string =>
  new Intl.NumberFormat(locale, { useGrouping: true }).format(value);

/** A round sum in words, never broken: 100000000 → "100 millions" (French) or "100 million" (English). */
export const formatLarge = (value: number, locale: string): string =>
  new Intl.NumberFormat(locale, { notation: 'compact', compactDisplay: 'long' })
    .format(value)
    .replaceAll(' ', '\u00a0');

/** A day in words: "2016-08-30" → "30 août 2016". In UTC: the day is the same wherever the reader is. */
export const formatDay = (day: string, locale: string): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day));

/** A year, month or day of EDTF in words: "2016-08" → "août 2016". An interval is given by its two ends. */
export function formatPeriod(period: string, locale: string): string {
  return period
    .split('/')
    .map((end) => end.replace('~', ''))
    .map((end) => {
      if (/^\d{4}$/.test(end)) return end;
      const options: Intl.DateTimeFormatOptions = /^\d{4}-\d{2}$/.test(end)
        ? { year: 'numeric', month: 'long', timeZone: 'UTC' }
        : { dateStyle: 'long', timeZone: 'UTC' };
      return new Intl.DateTimeFormat(locale, options).format(new Date(end));
    })
    .join(' – ');
}

/** Puts values into a message without plural or number arguments: "{file}: {fault}". An unknown name stays as it is. */
export const fill = (message: string, values: Record<string, string>): string =>
  message.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
