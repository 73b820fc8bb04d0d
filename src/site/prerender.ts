import type { Component } from 'svelte';
import { render } from 'svelte/server';
import '../styles/fonts.css';
import '../styles/theme.css';
import '../styles/print.css';
import App from './App.svelte';
import { pages as registry } from './pages.ts';
import { answersFile } from '../export/answers-file.ts';
import { jsonInHtml, rawElement } from '../export/html.ts';
import { createLocale, type Locale } from '../i18n/locale.ts';
import '../i18n/typography.ts';
import type { Declaration } from '../model/declaration.ts';
import { documentOf, stripInlineStylesAndComments } from './document.ts';
import { pageData } from './page-data.ts';
import type { OwnData } from '../contract/page-data.ts';
import type { Script } from '../route/script.ts';
import type { PageProps } from '../shell/page.ts';
import { isCounted } from '../figure/counted.ts';
import type { Inline, Site } from './site.ts';
import { hasPage } from '../shell/siblings.ts';
import { documentTitle } from '../shell/title.ts';
import { compareData } from '../features/compare/compare-data.ts';
import { collectedData, exercisesData } from '../features/exercises/exercises-data.ts';
import { lessonData } from '../features/lesson/lesson-data.ts';
import { countData } from '../features/explore/count/count-data.ts';
import { teachData } from '../features/teach/own/teach-data.ts';
import { shareData } from '../features/share/share-data.ts';
import { folderOf, format, singlePages, viewPages, type PageKind, type Route } from '../route/route.ts';

/** A page as written to disk: its path below the site's root and its whole HTML. */
export interface PageFile {
  path: string;
  html: string;
  kind: PageKind;
  script: Script | 'inline';
}

/** A page's route and folder. */
interface Place {
  route: Route;
  folder: string;
}

/** The places of all pages: the original language is also served at the root. */
export function places(declaration: Declaration): Place[] {
  const { languages, views, figures } = declaration;
  const [original = ''] = languages;
  const all = languages.flatMap((lang): Route[] => [
    ...singlePages.filter((page) => hasPage(page, declaration)).map((page): Route => ({ page, lang })),
    ...viewPages.flatMap((page) =>
      views
        .filter((view) => page !== 'sheet' || isCounted(view, figures))
        .map(({ id }): Route => ({ page, lang, view: id })),
    ),
  ]);
  return [
    { route: { page: 'reading', lang: original }, folder: '' },
    ...all.map((route) => ({ route, folder: folderOf(route) })),
  ];
}

/** Replaces the placeholder of an inline script by its code, because a component cannot hold code as text. */
const inlined = (html: string, { code }: Inline): string =>
  html.replace(/<script data-inline="display"><\/script>/, () => rawElement('script', code));

/** The place of the page at a path below the site's root ("fr/about/index.html"); undefined if none. */
export const placeOf = (path: string, declaration: Declaration): Place | undefined =>
  places(declaration).find(({ folder }) => `${folder}index.html` === path);

/** The data that only a page of one kind has. */
function ownData(
  { declaration, heights, versions }: Site,
  page: PageKind,
  root: string,
  locale: Locale,
): OwnData {
  if (page === 'count') return { count: countData(declaration, locale, root) };
  if (page === 'present') {
    const exit = root + format({ page: 'teach', lang: locale.lang });
    return { lesson: lessonData({ declaration, locale, root, exit }) };
  }
  if (page === 'teach') return { teach: teachData(declaration, locale, root) };
  if (page === 'exercises') {
    const answers = root + answersFile(declaration.about.id, locale.lang);
    return { exercises: exercisesData(declaration, locale, answers) };
  }
  if (page === 'collected') return { collected: collectedData(declaration, locale) };
  if (page === 'share') return { share: shareData(declaration, locale, heights, versions) };
  if (page === 'compare') return { compare: compareData({ declaration, locale, root }) };
  return {};
}

/** The scripts at the end of a page: its data and its page script, or the code of an embedded figure. */
function scriptsOf(site: Site, route: Route, root: string, locale: Locale): string {
  const { script } = registry[route.page];
  if (script === 'inline') return rawElement('script', site.embedScript.code);
  const data = pageData(site.declaration, {
    locale,
    root,
    figures: site.figures,
    lateStyles: site.lateStyles(route.page),
    late: site.lateData(route.lang),
    hasExportMenu: route.page === 'figure' || route.page === 'share',
    own: ownData(site, route.page, root, locale),
  });
  return [
    rawElement('script', jsonInHtml(data), 'type="application/json" id="page"'),
    rawElement('script', '', `type="module" src="${root}${site.scripts[script][0] ?? ''}"`),
  ].join('\n');
}

/**
 * Prerenders one page.
 *
 * @param component of its kind, from the table of pages
 */
export function page(site: Site, { route, folder }: Place, component: Component<PageProps>): PageFile {
  // A frozen copy is two folders below the site.
  const isFrozen = site.frozen !== undefined && route.page === 'embed';
  const root = '../'.repeat(folder.split('/').length - 1 + (isFrozen ? 2 : 0));
  const locale = createLocale(route.lang);
  const { script } = registry[route.page];
  const { head, body } = render(App, {
    props: {
      component,
      context: { route, declaration: site.declaration, root },
      site,
      script,
      frozen: isFrozen ? site.frozen : undefined,
    },
  });
  const content = inlined(stripInlineStylesAndComments(body), site.displayScript);
  return {
    path: `${folder}index.html`,
    kind: route.page,
    script,
    html: documentOf(
      { head, body: `${content}\n${scriptsOf(site, route, root, locale)}` },
      {
        locale,
        title: documentTitle(route, site.declaration, locale),
        ...(site.siteUrl && { address: site.siteUrl + format(route) }),
      },
    ),
  };
}

/**
 * Prerenders every page of the site in every language, lazily, so that they are not all in memory.
 * @throws Error if the data has no words for a language.
 */
export function* pages(site: Site): Generator<PageFile> {
  for (const place of places(site.declaration)) yield page(site, place, registry[place.route.page].component);
}
