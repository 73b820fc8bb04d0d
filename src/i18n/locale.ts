import type { DateStyle } from './format.ts';
import { addMessages, format, locale as current, unwrapFunctionStore } from 'svelte-i18n';
import type fr from './fr/messages.json';

/** Keys of the interface's words; every language has all of them. */
export type Key = keyof typeof fr;

/**
 * Returns a message. Numbers and dates in `values` are formatted before (see format.ts); `counts` choose among plural
 * forms and are not shown. Without values, a message keeps its places for a script to fill (format.ts, fill).
 */
type Translate = (key: Key, values?: Record<string, string>, counts?: Record<string, number>) => string;

interface Description extends DateStyle {
  /** Its own name for itself. */
  name: string;
  short: string;
  dir: 'ltr' | 'rtl';
}

/** A language of the interface: its tag, its direction, how it writes numbers and dates, and its words. */
export interface Locale extends Description {
  lang: string;
  t: Translate;
}

const byFolder = <T>(modules: Record<string, T>): Record<string, T> =>
  Object.fromEntries(Object.entries(modules).map(([path, module]) => [path.split('/')[1] ?? path, module]));

/** Interface words by language. */
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
 * A message in a language. svelte-i18n looks the message up in the locale of the call, but reads its plurals by the
 * rules of its own current locale, and keeps what it read under the text of the message: the two must be the same.
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

/** A language of the interface, made once. @throws Error where src/i18n has no folder for it. */
export function createLocale(tag: string): Locale {
  const locale = made.get(tag) ?? makeLocale(tag);
  made.set(tag, locale);
  return locale;
}

/**
 * Attributes of an element whose words are in a language that may not be the page's: they are read out in it, and run
 * in its own direction, whatever stands around them.
 */
export const langAttributes = (tag: string) => ({ lang: tag, dir: createLocale(tag).dir });
