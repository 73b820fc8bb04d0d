import { idPattern } from '../model/id.ts';

/** The folder of each page below that of its language. */
const FOLDERS = {
  reading: '',
  explore: 'explore/',
  count: 'explore/count/',
  time: 'explore/time/',
  commitments: 'explore/commitments/',
  refused: 'explore/refused/',
  uncounted: 'explore/uncounted/',
  qualifiers: 'explore/qualifiers/',
  teach: 'teach/',
  present: 'present/',
  exercises: 'teach/exercises/',
  worksheet: 'teach/worksheet/',
  key: 'teach/key/',
  notes: 'notes/',
  share: 'share/',
  about: 'about/',
  corrections: 'corrections/',
  accessibility: 'accessibility/',
  privacy: 'privacy/',
} as const;

/** The folder that holds a page for each view: the view whole, for other people's pages, and one mark each on paper. */
const VIEW_FOLDERS = { figure: 'figures/', embed: 'embed/', sheet: 'teach/sheets/' } as const;

/** A page that a site has once in each language. */
export type SinglePage = keyof typeof FOLDERS;

/** A page that a site has once for each view in each language. */
export type ViewPage = keyof typeof VIEW_FOLDERS;

export const viewPages = Object.keys(VIEW_FOLDERS) as ViewPage[];

export const singlePages = Object.keys(FOLDERS) as SinglePage[];

/** What the reader has switched, chosen or typed: the same on every page. */
export interface State {
  /** Id of the chosen figure. */
  figure?: string;
  /** Tag of the language shown beside the page's own. */
  compare?: string;
  /** Whether values of our own arithmetic are shown. */
  arithmetic?: true;
  /** What is searched for, as typed. */
  find?: string;
}

/** Where the reader is: what the address says, and nothing else. */
export type Route = State & {
  /** Tag of the page's language. */
  lang: string;
} & Place;

type Place = { page: SinglePage } | { page: ViewPage; view: string };

/** What kind of page it is: all of a kind are made alike, and share a script and a style sheet. */
export type PageKind = Route['page'];

/** Letters of a search that an address carries; nobody searches for more. */
const FIND_LENGTH = 100;

/** The page of a path below the language's folder, or null where there is none. */
function pageOf(folder: string): Place | null {
  const single = singlePages.find((name) => FOLDERS[name] === folder);
  if (single) return { page: single };
  const page = viewPages.find((name) => folder.startsWith(VIEW_FOLDERS[name]));
  const view = page ? folder.slice(VIEW_FOLDERS[page].length, -1) : '';
  return page && folder.endsWith('/') && idPattern.test(view) ? { page, view } : null;
}

/** Reads a query, with or without its question mark; values that cannot be are left out. */
function stateOf(query: string, lang: string, languages: readonly string[]): State {
  const values = new URLSearchParams(query);
  const figure = values.get('figure') ?? '';
  const compare = values.get('compare') ?? '';
  const typed = (values.get('find') ?? '').slice(0, FIND_LENGTH);
  // The half of a character that was cut off with the rest could not be written into an address.
  const find = typed.replace(/[\ud800-\udbff]$/, '').trim();
  return {
    ...(idPattern.test(figure) && { figure }),
    ...(languages.includes(compare) && compare !== lang && { compare }),
    ...(values.get('arithmetic') === '1' && { arithmetic: true }),
    ...(find && { find }),
  };
}

/**
 * Reads an address relative to the site's root, such as "fr/?figure=officers"; "" is the original language's page.
 * Query values that cannot be are left out; a path that is no page gives null.
 */
export function parse(address: string, languages: readonly string[]): Route | null {
  const [path = '', query = ''] = address.split('#')[0]?.split('?') ?? [];
  const [first, ...rest] = path.replace(/index\.html$/, '').split('/');
  const lang = first || languages[0];
  if (!lang || !languages.includes(lang)) return null;
  const page = pageOf(rest.join('/'));
  return page && { ...page, lang, ...stateOf(query, lang, languages) };
}

/** The query of a route, with its question mark, or "" where nothing is chosen. */
export function search({ figure, compare, arithmetic, find }: State): string {
  const values = new URLSearchParams();
  if (figure) values.set('figure', figure);
  if (compare) values.set('compare', compare);
  if (arithmetic) values.set('arithmetic', '1');
  if (find) values.set('find', find);
  const query = values.toString();
  return query && `?${query}`;
}

/** The folder of a route's page, relative to the site's root: "fr/figures/removals/". */
export const folderOf = (route: Route): string =>
  `${route.lang}/${'view' in route ? `${VIEW_FOLDERS[route.page]}${route.view}/` : FOLDERS[route.page]}`;

/** The address of a route relative to the site's root; `parse` reads it back. */
export const format = (route: Route): string => folderOf(route) + search(route);

/** The same place in another language; two languages side by side change places. */
export const inLanguage = (route: Route, lang: string): Route => ({
  ...route,
  lang,
  ...(route.compare && { compare: route.compare === lang ? route.lang : route.compare }),
});

/** Another page, in the same language, with what the reader has switched on. What was chosen or sought stays behind. */
export const carriedTo = (target: Route, { arithmetic }: State): Route => ({
  ...target,
  ...(arithmetic && { arithmetic }),
});
