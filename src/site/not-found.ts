import { jsonInHtml, rawElement } from '../export/html.ts';
import type { KnownPage } from '../features/about/nearest/nearest.ts';
import { createLocale } from '../i18n/locale.ts';
import type { Declaration } from '../model/declaration.ts';
import NotFound from '../features/about/NotFound.svelte';
import { titleOf } from '../shell/title.ts';
import { format, type SinglePage } from '../route/route.ts';
import { places } from './prerender.ts';
import { scriptlessPage } from './scriptless-page.ts';
import type { Inline, Site } from './site.ts';

/** Pages that the 404 page links to. */
const WAYS: readonly SinglePage[] = ['reading', 'explore', 'teach', 'share'];

/** The pages that a missing address may mean; the reading pages are linked anyway. */
const knownPages = (declaration: Declaration): KnownPage[] =>
  places(declaration)
    .filter(({ route }) => route.page !== 'reading')
    .map(({ route, folder }) => ({
      path: folder,
      title: titleOf(route, declaration, createLocale(route.lang)).title,
      lang: route.lang,
    }));

/**
 * Returns the 404 page, in all languages.
 * @param base path of the site on its host, with a slash at both ends: the page is served at any depth, so
 * that its addresses cannot be relative
 */
export function notFound(
  { declaration, nearestScript }: Pick<Site, 'declaration' | 'nearestScript'>,
  base: string,
  styles: Inline,
): string {
  const original = createLocale(declaration.about.originalLanguage);
  const said = declaration.languages.map((lang) => {
    const locale = createLocale(lang);
    const ways = WAYS.map((page) => ({
      href: base + format({ page, lang }),
      name: titleOf({ page, lang }, declaration, locale).title,
    }));
    return {
      lang,
      title: locale.t('notFound.title'),
      text: locale.t('notFound.text'),
      nearest: locale.t('notFound.nearest'),
      ways,
    };
  });
  const title = said.map((each) => each.title).join(' – ');
  return scriptlessPage(
    NotFound,
    {
      name: original.t('site.name'),
      home: base + format({ page: 'reading', lang: original.lang }),
      said,
    },
    {
      locale: original,
      title,
      styles,
      script: {
        own: nearestScript,
        elements: [
          rawElement('script', jsonInHtml(knownPages(declaration)), 'type="application/json" id="pages"'),
          rawElement('script', nearestScript.code),
        ].join('\n'),
      },
    },
  );
}
