/** How an embedded figure is to look; given in the query of its address. */
export interface EmbedOptions {
  theme: 'auto' | 'light' | 'dark';
  title: boolean;
  /** The words that the numbers were quoted from. */
  quote: boolean;
  /** Whether the table is open from the start. */
  table: boolean;
  /** Without anything to operate but the way back: no links on marks and words, no switches. */
  static: boolean;
  /** Without a ground of its own. */
  transparent: boolean;
  /** Whether our own arithmetic is shown. */
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

/** Six digits of a colour given as "#1c46b8", "1c46b8" or "#14b"; null where it is none. */
export function hexOf(colour: string): string | null {
  const digits = /^#?([0-9a-f]{6}|[0-9a-f]{3})$/i.exec(colour)?.[1]?.toLowerCase();
  if (!digits) return null;
  return digits.length === 3 ? digits.replace(/./g, '$&$&') : digits;
}

/** What an option may be, in words for those who gave something else. */
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

/** The value of an option as it stands in an address, or undefined where it can be none. */
function valueOf(name: keyof EmbedOptions, value: string): string | boolean | undefined {
  if (name === 'theme') return THEMES.find((theme) => theme === value);
  if (name === 'accent') return hexOf(value) ?? undefined;
  return /^[01]$/.test(value) ? value === '1' : undefined;
}

const isOption = (name: string): name is keyof EmbedOptions => Object.hasOwn(EXPECTED, name);

/** What was asked for, and a line for each thing that is no option, or has a value that cannot be. */
export function readOptions(query: string): { options: EmbedOptions; ignored: string[] } {
  const ignored: string[] = [];
  const options: EmbedOptions = { ...DEFAULTS };
  for (const [name, value] of new URLSearchParams(query)) {
    const known = isOption(name) ? valueOf(name, value) : undefined;
    if (known !== undefined) Object.assign(options, { [name]: known });
    else
      ignored.push(`${name}=${value}: ${isOption(name) ? `expected ${EXPECTED[name]}` : 'no such option'}`);
  }
  return { options, ignored };
}

/** The query that asks for these options, with its question mark, or "" where all are as usual. */
export function writeOptions(options: EmbedOptions): string {
  const query = Object.entries(options)
    .filter(([name, value]) => isOption(name) && value !== DEFAULTS[name])
    .map(([name, value]) => `${name}=${typeof value === 'boolean' ? String(Number(value)) : String(value)}`)
    .join('&');
  return query && `?${query}`;
}
