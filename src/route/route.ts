import { questions, type Question } from '../model/compare/question.ts';
import { idPattern } from '../model/id.ts';
import { readQuery, withoutSigns } from './bent.ts';

/** Folder of each page, below that of its language. */
const FOLDERS = {
  reading: '',
  explore: 'explore/',
  compare: 'explore/compare/',
  count: 'explore/count/',
  time: 'explore/time/',
  commitments: 'explore/commitments/',
  refused: 'explore/refused/',
  uncounted: 'explore/uncounted/',
  qualifiers: 'explore/qualifiers/',
  after: 'explore/after/',
  teach: 'teach/',
  present: 'present/',
  exercises: 'teach/exercises/',
  worksheet: 'teach/worksheet/',
  key: 'teach/key/',
  plan: 'teach/plan/',
  collected: 'teach/collected/',
  notes: 'notes/',
  share: 'share/',
  about: 'about/',
  corrections: 'corrections/',
  accessibility: 'accessibility/',
  privacy: 'privacy/',
} as const;

/** Folders with one page per view: the whole view, an embed for host pages, and a sheet for counting. */
const VIEW_FOLDERS = { figure: 'figures/', embed: 'embed/', sheet: 'teach/sheets/' } as const;

/** A page that exists once per language. */
export type SinglePage = keyof typeof FOLDERS;

/** A page that exists once per view and language. */
export type ViewPage = keyof typeof VIEW_FOLDERS;

export const viewPages = Object.keys(VIEW_FOLDERS) as ViewPage[];

export const singlePages = Object.keys(FOLDERS) as SinglePage[];

/** Selections, switches and search of the reader, the same on every page. */
export interface State {
  /** Id of the selected figure. */
  figure?: string;
  /** Tag of the language shown beside the page's own. */
  compare?: string;
  /** True if derived figures are shown. */
  arithmetic?: true;
  /** Search query, as typed. */
  find?: string;
  /** "all" if every note of the reading page is open beside the text. */
  notes?: 'all';
  /** On the page that compares: id of the second figure, and the question about both. */
  with?: string;
  ask?: Question;
}

/** Position of the reader in the site: exactly what the address encodes. */
export type Route = State & {
  /** Tag of the page's language. */
  lang: string;
} & Place;

type Place = { page: SinglePage } | { page: ViewPage; view: string };

/** Kind of page: pages of a kind are made alike, and share a script and a style sheet. */
export type PageKind = Route['page'];

/** Maximum length of a search query in an address, in UTF-16 code units. */
const FIND_LENGTH = 100;

/** The page at a path below the language's folder, or null if there is none. */
function pageOf(folder: string): Place | null {
  const single = singlePages.find((name) => FOLDERS[name] === folder);
  if (single) return { page: single };
  const page = viewPages.find((name) => folder.startsWith(VIEW_FOLDERS[name]));
  const view = page ? folder.slice(VIEW_FOLDERS[page].length, -1) : '';
  return page && folder.endsWith('/') && idPattern.test(view) ? { page, view } : null;
}

/** The values of a comparison in a query: a second figure needs a first one. */
function comparisonOf(figure: string, valueOf: (name: string) => string): Pick<State, 'with' | 'ask'> {
  const second = valueOf('with');
  const ask = questions.find((each) => each === valueOf('ask'));
  return {
    ...(idPattern.test(figure) && idPattern.test(second) && second !== figure && { with: second }),
    ...(ask && { ask }),
  };
}

/** Parses a query, with or without its question mark; invalid values are left out. */
function stateOf(query: string, page: PageKind, lang: string, languages: readonly string[]): State {
  const values = readQuery(query);
  const valueOf = (name: string): string => withoutSigns(values.get(name) ?? '');
  const figure = valueOf('figure');
  const compare = valueOf('compare');
  const typed = (values.get('find') ?? '').slice(0, FIND_LENGTH);
  // Half of a surrogate pair that was cut cannot be encoded in an address.
  const find = typed.replace(/[\ud800-\udbff]$/, '').trim();
  return {
    ...(idPattern.test(figure) && { figure }),
    ...(languages.includes(compare) && compare !== lang && { compare }),
    ...(valueOf('arithmetic') === '1' && { arithmetic: true }),
    ...(find && { find }),
    ...(page === 'reading' && valueOf('notes') === 'all' && { notes: 'all' }),
    ...(page === 'compare' && comparisonOf(figure, valueOf)),
  };
}

/**
 * Parses an address relative to the site's root, such as "fr/?figure=officers"; "" is the original language's
 * page. Leaves out invalid query values, and the signs of a sentence at the end of a path or value; returns
 * null if the path is not a page.
 */
export function parse(address: string, languages: readonly string[]): Route | null {
  const [path = '', query = ''] = address.split('#')[0]?.split('?') ?? [];
  const [first, ...rest] = withoutSigns(path)
    .replace(/index\.html$/, '')
    .split('/');
  const lang = first || languages[0];
  if (!lang || !languages.includes(lang)) return null;
  const page = pageOf(rest.join('/'));
  return page && { ...page, lang, ...stateOf(query, page.page, lang, languages) };
}

/** The query of a route, with its question mark, or "" if it is empty. */
export function search({ figure, with: second, ask, compare, arithmetic, find, notes }: State): string {
  const values = new URLSearchParams();
  if (figure) values.set('figure', figure);
  if (second) values.set('with', second);
  if (ask) values.set('ask', ask);
  if (compare) values.set('compare', compare);
  if (arithmetic) values.set('arithmetic', '1');
  if (find) values.set('find', find);
  if (notes) values.set('notes', notes);
  const query = values.toString();
  return query && `?${query}`;
}

/** The folder of a route's page, relative to the site's root: "fr/figures/removals/". */
export const folderOf = (route: Route): string =>
  `${route.lang}/${'view' in route ? `${VIEW_FOLDERS[route.page]}${route.view}/` : FOLDERS[route.page]}`;

/** The address of a route relative to the site's root; `parse` reads it back. */
export const format = (route: Route): string => folderOf(route) + search(route);

/** The same route in another language; two parallel languages swap. */
export const inLanguage = (route: Route, lang: string): Route => ({
  ...route,
  lang,
  ...(route.compare && { compare: route.compare === lang ? route.lang : route.compare }),
});

/** Another page in the same language, with the reader's switches but without selection and search. */
export const carriedTo = (target: Route, { arithmetic }: State): Route => ({
  ...target,
  ...(arithmetic && { arithmetic }),
});
