import { createLocale } from '../i18n/locale.ts';
import NotFound from '../features/about/NotFound.svelte';
import { titleOf } from '../shell/title.ts';
import { format, type SinglePage } from '../route/route.ts';
import { scriptlessPage } from './scriptless-page.ts';
import type { Inline, Site } from './site.ts';

/** Pages that the 404 page links to. */
const WAYS: readonly SinglePage[] = ['reading', 'explore', 'teach', 'share'];

/**
 * Returns the 404 page, in all languages.
 * @param base path of the site on its host, with a slash at both ends: the page is served at any depth, so
 * that its addresses cannot be relative
 */
export function notFound({ declaration }: Pick<Site, 'declaration'>, base: string, styles: Inline): string {
  const original = createLocale(declaration.about.originalLanguage);
  const said = declaration.languages.map((lang) => {
    const locale = createLocale(lang);
    const ways = WAYS.map((page) => ({
      href: base + format({ page, lang }),
      name: titleOf({ page, lang }, declaration, locale).title,
    }));
    return { lang, title: locale.t('notFound.title'), text: locale.t('notFound.text'), ways };
  });
  const title = said.map((each) => each.title).join(' – ');
  return scriptlessPage(
    NotFound,
    {
      name: original.t('site.name'),
      home: base + format({ page: 'reading', lang: original.lang }),
      said,
    },
    { locale: original, title, styles },
  );
}
