import type { Destination } from '../../contract/share.ts';
import { DEFAULTS, hexOf, writeOptions, type EmbedOptions } from '../embed/options.ts';
import { DESTINATIONS } from './snippets.ts';

/** The answers of the share form. */
export interface Answers {
  view: string;
  /** Language of the figure. */
  lang: string;
  to: Destination;
  options: EmbedOptions;
  /** Hash of the frozen copy, or "" for the living figure. */
  version: string;
}

const SWITCHES = ['title', 'quote', 'table', 'arithmetic', 'static', 'transparent'] as const;

const THEMES = ['auto', 'light', 'dark'] as const;

/** Reads the answers of the form; an invalid colour counts as missing. */
export function answersOf(form: FormData): Answers {
  const value = (name: string) => {
    const given = form.get(name);
    return typeof given === 'string' ? given : '';
  };
  return {
    view: value('view'),
    lang: value('in'),
    to: DESTINATIONS.find((to) => to === value('to')) ?? 'website',
    options: {
      ...DEFAULTS,
      ...Object.fromEntries(SWITCHES.map((name) => [name, form.has(name)])),
      theme: THEMES.find((theme) => theme === value('theme')) ?? DEFAULTS.theme,
      accent: hexOf(value('accent').trim()),
    },
    version: value('v'),
  };
}

/** Formats the answers as the query of an address. */
export function writeAnswers({ view, lang, to, options, version }: Answers): string {
  const own = new URLSearchParams({ view, to, in: lang, ...(version && { v: version }) });
  const look = writeOptions(options).slice(1);
  return `?${own.toString()}${look && `&${look}`}`;
}
