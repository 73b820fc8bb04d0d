import type { DateStyle } from './format.ts';
import { addMessages, init, locale, unwrapFunctionStore, format } from 'svelte-i18n';
import type fr from './fr/messages.json';

/** Keys of the interface's words; every language has all of them. */
export type Key = keyof typeof fr;

interface Language extends DateStyle {
  /** Its own name for itself. */
  name: string;
  short: string;
  dir: 'ltr' | 'rtl';
}

const byFolder = <T>(modules: Record<string, T>): Record<string, T> =>
  Object.fromEntries(Object.entries(modules).map(([path, module]) => [path.split('/')[1] ?? path, module]));

/** Interface words by language. */
export const messages = byFolder(
  import.meta.glob<Record<Key, string>>('./*/messages.json', { eager: true, import: 'default' }),
);

const described = byFolder(
  import.meta.glob<Language>('./*/language.json', { eager: true, import: 'default' }),
);

for (const [tag, words] of Object.entries(messages)) addMessages(tag, words);

/** What is known of a language of the interface. Throws where src/i18n has no folder for it. */
export function language(tag: string): Language {
  const found = described[tag];
  if (!found || !messages[tag])
    throw new Error(`no interface in language "${tag}": src/i18n/${tag}/ is missing`);
  return found;
}

/**
 * Attributes of an element whose words are in a language that may not be the page's: they are read out in it, and run
 * in its own direction, whatever stands around them.
 */
export const tongue = (tag: string) => ({ lang: tag, dir: language(tag).dir });

/** Sets the language of everything rendered from now on, until the next call: rendering is synchronous. */
export function setLanguage(tag: string): void {
  language(tag);
  void init({ fallbackLocale: tag, initialLocale: tag });
  void locale.set(tag);
}

const translate = unwrapFunctionStore(format);

/** A message in the present language. Numbers and dates in `values` are formatted before (see format.ts). */
export const t = (key: Key, values?: Record<string, string>): string => translate(key, values && { values });
