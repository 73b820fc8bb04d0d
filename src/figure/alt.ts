import type { Locale } from '../i18n/locale.ts';
import type { Declaration } from '../model/declaration.ts';
import type { View } from '../model/schema.ts';
import { wordsIn } from '../model/words-in.ts';

/** Alt text of the picture of a view: title of the declaration, and summary with qualifiers. */
export const altOf = (view: View, { about }: Declaration, { lang, t }: Locale): string =>
  t('picture.alt', { title: wordsIn(about.title, lang), summary: wordsIn(view.summary, lang) });
