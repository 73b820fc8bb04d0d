/** Returns the month names of a language, long and short, each with its number from 1. */
function monthsOf(lang: string): Map<string, number> {
  const names = new Map<string, number>();
  for (let month = 0; month < 12; month++)
    for (const style of ['long', 'short'] as const) {
      const parts = new Intl.DateTimeFormat(lang, { day: 'numeric', month: style, timeZone: 'UTC' });
      const name = parts.formatToParts(Date.UTC(2016, month, 5)).find(({ type }) => type === 'month');
      if (name) names.set(name.value.toLowerCase().replace('.', ''), month + 1);
    }
  return names;
}

const byLanguage = new Map<string, Map<string, number>>();
function months(lang: string): Map<string, number> {
  const known = byLanguage.get(lang) ?? monthsOf(lang);
  byLanguage.set(lang, known);
  return known;
}

/** A date in a text: EDTF to the day, month or year; "--08-30" if the year is missing. */
export interface DateFound {
  edtf: string;
  start: number;
  end: number;
}

const two = (value: string | number): string => String(value).padStart(2, '0');

/** Returns the dates of a text in order: in words of the language, in digits as in the data, and years. */
export function datesIn(text: string, lang: string): DateFound[] {
  const month = [...months(lang).keys()].sort((a, b) => b.length - a.length).join('|');
  const day = '(?<day>\\d{1,2})(?:ᵉʳ|er)?';
  const year = '(?<year>(?:19|20)\\d\\d)';
  const shapes = [
    `${day}[ \\u00a0](?<month>${month})(?!\\p{L})(?:,?[ \\u00a0]${year})?`,
    `(?<month>${month})[ \\u00a0]${day}(?!\\d)(?:, ${year})?`,
    `(?<month>${month})[ \\u00a0]${year}`,
    '(?<year>(?:19|20)\\d\\d)[-/](?<month>\\d\\d)[-/](?<day>\\d\\d)',
    '\\[ ?\\[ ?(?<year>\\d{4}), (?<month>\\d+), (?<day>\\d+) ?\\]',
    '(?<year>(?:19|20)\\d\\d)-(?<month>\\d\\d)(?!\\d)',
    year,
  ];
  const found: DateFound[] = [];
  for (const shape of shapes)
    for (const match of text.matchAll(new RegExp(`(?<![\\p{L}\\p{N}])${shape}(?!\\p{N})`, 'giu'))) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (found.some((other) => other.start < end && start < other.end)) continue;
      const groups = match.groups ?? {};
      const name = groups.month?.toLowerCase();
      const number = name === undefined ? undefined : (months(lang).get(name) ?? Number(name));
      const parts = [groups.year ?? '-', ...(number === undefined ? [] : [two(number)])];
      if (groups.day !== undefined) parts.push(two(groups.day));
      found.push({ edtf: parts.join('-'), start, end });
    }
  return found;
}

/** True if a date matches a known one, as far as it is given: "2016-08" and "--08-30" match 2016-08-30. */
export const isKnown = (edtf: string, known: Iterable<string>): boolean =>
  [...known].some((each) =>
    edtf.startsWith('--') ? each.slice(5) === edtf.slice(2) : each === edtf || each.startsWith(`${edtf}-`),
  );
