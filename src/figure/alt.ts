import { t } from '../i18n/index.ts';
import type { Declaration } from '../model/declaration.ts';
import type { View } from '../model/schema.ts';

/** Alternative text of the picture of a view: whose claim it is, and what it shows, qualified. */
export const altOf = (view: View, { about }: Declaration, lang: string): string =>
  t('picture.alt', { title: about.title[lang] ?? '', summary: view.summary[lang] ?? '' });
