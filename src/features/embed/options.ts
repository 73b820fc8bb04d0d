import { plainName, withoutSigns } from '../../route/bent.ts';

/** Options for the look of an embedded figure, given in the query of its address. */
export interface EmbedOptions {
  theme: 'auto' | 'light' | 'dark';
  title: boolean;
  /** True if the words that the numbers are quoted from are shown. */
  quote: boolean;
  /** True if the table is open from the start. */
  table: boolean;
  /** True if only the link back can be operated: no links on marks and words, no switches. */
  static: boolean;
  /** True if the page has no background of its own. */
  transparent: boolean;
  /** True if derived figures are shown. */
  arithmetic: boolean;
  /** Colour of the marks as six hexadecimal digits, or null for the view's own. */
  accent: string | null;
}

export const DEFAULTS: EmbedOptions = {
  theme: 'auto',
  title: true,
  quote: true,
  table: false,
  static: false,
  transparent: false,
  arithmetic: false,
  accent: null,
};

const THEMES = ['auto', 'light', 'dark'] as const;

/**
 * Parses a colour such as "#1c46b8", "1c46b8" or "#14b" into six lower-case digits; null if it is invalid.
 */
export function hexOf(colour: string): string | null {
  const digits = /^#?([0-9a-f]{6}|[0-9a-f]{3})$/i.exec(colour)?.[1]?.toLowerCase();
  if (!digits) return null;
  return digits.length === 3 ? digits.replace(/./g, '$&$&') : digits;
}

/** Valid values of each option, as worded in the warning about an invalid one. */
const EXPECTED: Record<keyof EmbedOptions, string> = {
  theme: 'auto, light or dark',
  title: '0 or 1',
  quote: '0 or 1',
  table: '0 or 1',
  static: '0 or 1',
  transparent: '0 or 1',
  arithmetic: '0 or 1',
  accent: 'a colour such as 1c46b8',
};

/** Parses the value of an option in an address; undefined if it is invalid. */
function valueOf(name: keyof EmbedOptions, value: string): string | boolean | undefined {
  if (name === 'theme') return THEMES.find((theme) => theme === value);
  if (name === 'accent') return hexOf(value) ?? undefined;
  return /^[01]$/.test(value) ? value === '1' : undefined;
}

const isOption = (name: string): name is keyof EmbedOptions => Object.hasOwn(EXPECTED, name);

/** Parses the options in a query; `ignored` has a line for each unknown option and each invalid value. */
export function readOptions(query: string): { options: EmbedOptions; ignored: string[] } {
  const ignored: string[] = [];
  const options: EmbedOptions = { ...DEFAULTS };
  for (const [given, value] of new URLSearchParams(query)) {
    const name = plainName(given);
    const known = isOption(name) ? valueOf(name, withoutSigns(value)) : undefined;
    if (known !== undefined) Object.assign(options, { [name]: known });
    else
      ignored.push(`${given}=${value}: ${isOption(name) ? `expected ${EXPECTED[name]}` : 'no such option'}`);
  }
  return { options, ignored };
}

/** Formats options as a query with its question mark; "" if all have their defaults. */
export function writeOptions(options: EmbedOptions): string {
  const query = Object.entries(options)
    .filter(([name, value]) => isOption(name) && value !== DEFAULTS[name])
    .map(([name, value]) => `${name}=${typeof value === 'boolean' ? String(Number(value)) : String(value)}`)
    .join('&');
  return query && `?${query}`;
}
