import { statements } from '../figure/statement.ts';
import { formatList } from '../i18n/format.ts';
import type { Key, Locale } from '../i18n/locale.ts';
import { runOf } from '../model/anchor.ts';
import type { Declaration } from '../model/declaration.ts';
import type { View } from '../model/schema.ts';
import { wordsIn } from '../model/words-in.ts';
import type { Route } from '../route/route.ts';

/** Title and description of a page. */
export interface Title {
  title: string;
  /** One or two sentences for search engines and link previews. */
  description: string;
}

/** The view of a page. @throws Error if the declaration has none with its id. */
export function viewOf(route: Route, { views }: Declaration): View {
  const id = 'view' in route ? route.view : '';
  const view = views.find((candidate) => candidate.id === id);
  if (!view) throw new Error(`no view "${id}" in views.json`);
  return view;
}

/** The title of a page without the name of its declaration, and its description. */
export function titleOf(route: Route, declaration: Declaration, locale: Locale): Title {
  const { about } = declaration;
  const { lang, intl, t } = locale;
  if (route.page === 'reading')
    return { title: wordsIn(about.headline, lang), description: wordsIn(about.description, lang) };
  if (route.page === 'sheet') {
    const title = wordsIn(viewOf(route, declaration).title, lang);
    return { title: t('sheet.title', { title }), description: t('sheet.description', { title }) };
  }
  if ('view' in route) {
    const view = viewOf(route, declaration);
    const quotes = statements(view, declaration, locale)
      .flat()
      .map(({ quotation }) => t('quote', { words: runOf(quotation) }));
    return {
      title: wordsIn(view.title, lang),
      description: t('figurePage.description', {
        quotes: formatList(quotes, intl),
        title: wordsIn(about.shortTitle, lang),
      }),
    };
  }
  return {
    title: t(`page.${route.page}.title` satisfies Key),
    description: t(`page.${route.page}.description` satisfies Key),
  };
}

/** The title of a page for windows and search engines: with the name of its declaration. */
export const documentTitle = (route: Route, declaration: Declaration, locale: Locale): string =>
  `${titleOf(route, declaration, locale).title} – ${wordsIn(declaration.about.shortTitle, locale.lang)}`;
