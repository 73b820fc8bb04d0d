import { idPattern } from './model/id.ts';

/** Where the reader is: what the address says, and nothing else. */
export interface Route {
  page: 'reading';
  /** Tag of the page's language. */
  lang: string;
  /** Id of the chosen figure. */
  figure?: string;
  /** Tag of the language shown beside the page's own. */
  compare?: string;
}

/**
 * Reads an address relative to the site's root, such as "fr/?figure=officers"; "" is the original language's page.
 * Query values that are no ids are left out; a path that is no page gives null.
 */
export function parse(address: string, languages: readonly string[]): Route | null {
  const [path = '', query = ''] = address.split('#')[0]?.split('?') ?? [];
  const lang = path.replace(/(index\.html)$/, '').replace(/\/$/, '') || languages[0];
  if (!lang || !languages.includes(lang)) return null;
  const values = new URLSearchParams(query);
  const figure = values.get('figure') ?? '';
  const compare = values.get('compare') ?? '';
  return {
    page: 'reading',
    lang,
    ...(idPattern.test(figure) && { figure }),
    ...(languages.includes(compare) && compare !== lang && { compare }),
  };
}

/** The query of a route, with its question mark, or "" where nothing is chosen. */
export function search({ figure, compare }: Pick<Route, 'figure' | 'compare'>): string {
  const values = new URLSearchParams();
  if (figure) values.set('figure', figure);
  if (compare) values.set('compare', compare);
  const query = values.toString();
  return query && `?${query}`;
}

/** The address of a route relative to the site's root; `parse` reads it back. */
export const format = (route: Route): string => `${route.lang}/${search(route)}`;

/** The same place in another language; two languages side by side change places. */
export const inLanguage = (route: Route, lang: string): Route => ({
  ...route,
  lang,
  ...(route.compare && { compare: route.compare === lang ? route.lang : route.compare }),
});
