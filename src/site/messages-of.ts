import { messages, type Key, type Locale } from '../i18n/locale.ts';
import { pluralOf, type Plural } from '../i18n/plural.ts';

/**
 * Returns messages for scripts: by key, and by key of those with a count all their forms.
 *
 * @throws Error if there are no messages in the language of the locale
 */
export function messagesOf<Plain extends Key, Counted extends Key>(
  keys: readonly Plain[],
  counted: readonly Counted[],
  locale: Locale,
): Record<Plain, string> & Record<Counted, Plural> {
  const words = messages[locale.lang];
  if (!words) throw new Error(`no words in language "${locale.lang}"`);
  return {
    ...(Object.fromEntries(keys.map((key) => [key, words[key]])) as Record<Plain, string>),
    ...(Object.fromEntries(counted.map((key) => [key, pluralOf(key, locale)])) as Record<Counted, Plural>),
  };
}
