import { statements } from '../figure/statement.ts';
import { formatList } from '../i18n/format.ts';
import { language, t, type Key } from '../i18n/index.ts';
import { runOf } from '../model/anchor.ts';
import type { Declaration } from '../model/declaration.ts';
import type { View } from '../model/schema.ts';
import type { Route } from '../route/route.ts';

/** What a page is called, and what somebody finds on it, in the present language of messages. */
export interface Title {
  title: string;
  /** One or two sentences for search engines and previews. */
  description: string;
}

/** The view that a page shows. @throws Error where the declaration has none of that id. */
export function viewOf(route: Route, { views }: Declaration): View {
  const id = 'view' in route ? route.view : '';
  const view = views.find((candidate) => candidate.id === id);
  if (!view) throw new Error(`no view "${id}" in views.json`);
  return view;
}

/** The title of a page without the site's name, and its description. */
export function titleOf(route: Route, declaration: Declaration): Title {
  const { about } = declaration;
  const { lang } = route;
  if (route.page === 'reading')
    return { title: about.headline[lang] ?? '', description: about.description[lang] ?? '' };
  if (route.page === 'sheet') {
    const title = viewOf(route, declaration).title[lang] ?? '';
    return { title: t('sheet.title', { title }), description: t('sheet.description', { title }) };
  }
  if ('view' in route) {
    const view = viewOf(route, declaration);
    const quotes = statements(view, declaration, lang)
      .flat()
      .map(({ quotation }) => t('quote', { words: runOf(quotation) }));
    return {
      title: view.title[lang] ?? '',
      description: t('figurePage.description', {
        quotes: formatList(quotes, language(lang).intl),
        title: about.shortTitle[lang] ?? '',
      }),
    };
  }
  return {
    title: t(`page.${route.page}.title` satisfies Key),
    description: t(`page.${route.page}.description` satisfies Key),
  };
}
