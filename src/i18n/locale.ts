import type { DateStyle } from './format.ts';
import { addMessages, format, locale as current, unwrapFunctionStore } from 'svelte-i18n';
import type fr from './fr/messages.json';

/** Keys of the interface messages; every language has all of them. */
export type Key = keyof typeof fr;

/**
 * Returns a message. Numbers and dates in `values` are already formatted (format.ts); `counts` choose plural
 * forms and are not shown. Without values, the places of a message stay for a script to fill (format.ts,
 * fill).
 */
type Translate = (key: Key, values?: Record<string, string>, counts?: Record<string, number>) => string;

interface Description extends DateStyle {
  /** Name of the language in itself. */
  name: string;
  short: string;
  dir: 'ltr' | 'rtl';
}

/** A language of the interface: its tag, its direction, its style of numbers and dates, and its messages. */
export interface Locale extends Description {
  lang: string;
  t: Translate;
}

const byFolder = <T>(modules: Record<string, T>): Record<string, T> =>
  Object.fromEntries(Object.entries(modules).map(([path, module]) => [path.split('/')[1] ?? path, module]));

/** Interface messages by language. */
export const messages = byFolder(
  import.meta.glob<Record<Key, string>>('./*/messages.json', { eager: true, import: 'default' }),
);

const descriptions = byFolder(
  import.meta.glob<Description>('./*/language.json', { eager: true, import: 'default' }),
);

for (const [tag, words] of Object.entries(messages)) addMessages(tag, words);

const formatIn = unwrapFunctionStore(format);

let last = '';
/**
 * A message in a language. svelte-i18n looks the message up in the locale of the call, but parses its plurals
 * by the rules of its current locale and caches the result by the text of the message. So the two locales
 * must be the same.
 */
function translate(tag: string, key: Key, values: Record<string, string | number> | undefined): string {
  if (tag !== last) void current.set(tag);
  last = tag;
  return formatIn(key, { locale: tag, ...(values && { values }) });
}

function makeLocale(tag: string): Locale {
  const description = descriptions[tag];
  if (!description || !messages[tag])
    throw new Error(`no interface in language "${tag}": src/i18n/${tag}/ is missing`);
  return {
    ...description,
    lang: tag,
    t: (key, values, counts) => translate(tag, key, values && { ...values, ...counts }),
  };
}

const made = new Map<string, Locale>();

/** Returns the locale of a tag, which is created once. @throws Error if src/i18n has no folder for it. */
export function createLocale(tag: string): Locale {
  const locale = made.get(tag) ?? makeLocale(tag);
  made.set(tag, locale);
  return locale;
}

/**
 * Attributes of an element in a language other than the page's: voices read it in that language, and it has
 * its own direction.
 */
export const langAttributes = (tag: string) => ({ lang: tag, dir: createLocale(tag).dir });
