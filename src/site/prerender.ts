import { render } from 'svelte/server';
import '../styles/fonts.css';
import '../styles/theme.css';
import '../styles/print.css';
import template from '../../index.html?raw';
import App from './App.svelte';
import { fill } from '../i18n/format.ts';
import { language, setLanguage } from '../i18n/index.ts';
import '../i18n/typography.ts';
import type { Declaration } from '../model/declaration.ts';
import { inOneFile } from './edition/links.ts';
import { isStated } from '../model/schema.ts';
import { editionHead, head, inHtml, inMargins, type Inline, type Site } from './head.ts';
import Edition from './edition/Edition.svelte';
import { pageData } from './page-data.ts';
import { pages as registry } from './pages.ts';
import type { Script } from '../route/script.ts';
import { isCounted } from '../figure/counted.ts';
import { structured } from './structured.ts';
import { titleOf } from '../shell/title.ts';
import { previewOf } from './preview.ts';
import { shareData } from '../features/share/share-data.ts';
import { folderOf, singlePages, viewPages, type PageKind, type Route } from '../route/route.ts';

export type { Site } from './head.ts';
export { downloads } from './downloads.ts';
export { manifests } from './manifest.ts';
export { notFound } from './not-found.ts';
export { oembeds } from './oembeds.ts';
export { pictures } from './picture.ts';
export { setAside } from './set-aside.ts';
export { sharedByLanguage } from '../features/share/share-data.ts';

/** A page as written to disk: its path below the site's root and its whole HTML. */
export interface PageFile {
  path: string;
  html: string;
  kind: PageKind;
  script: Script | 'inline';
}

/** Every route of the site and the folder of its page: the original language also answers at the root. */
function routes({ languages, views, figures }: Declaration): { route: Route; folder: string }[] {
  const [original = ''] = languages;
  const all = languages.flatMap((lang): Route[] => [
    ...singlePages.map((page): Route => ({ page, lang })),
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

/**
 * What a page can do without: styles set inline, which would need a hole in the Content-Security-Policy (the style
 * sheet has their layout), and comments for a hydration that never comes.
 */
const bare = (html: string): string =>
  html.replace(/<!--.*?-->/gs, '').replace(/(<[a-z][^<>]*?) style="[^"]*"/g, '$1');

/** A page with a script of a few lines where it says that it wants it: no component can hold code as text. */
const inlined = (html: string, { code }: Inline): string =>
  html.replace(/<script data-inline="display"><\/script>/, () => `<script>${code}</script>`);

/** One page. Synchronous from the first line to the last: the language of messages is one for all. */
function page(site: Site, route: Route, folder: string): PageFile {
  // A copy that was set aside stands two folders below the site.
  const isAside = site.frozen !== undefined && route.page === 'embed';
  const root = '../'.repeat(folder.split('/').length - 1 + (isAside ? 2 : 0));
  setLanguage(route.lang);
  const { body } = render(App, {
    props: {
      route,
      declaration: site.declaration,
      root,
      version: site.version,
      siteUrl: site.siteUrl,
      versions: site.versions,
      frozen: isAside ? site.frozen : undefined,
    },
  });
  const { script } = registry[route.page];
  const title = titleOf(route, site.declaration);
  const share =
    route.page === 'share' ? shareData(site.declaration, route.lang, site.heights, site.versions) : undefined;
  const isUsed = route.page === 'figure' || route.page === 'share';
  const isRead = route.page === 'reading';
  const { figures } = site;
  const lateStyles = script === 'inline' ? '' : site.lateStyles(route.page);
  const data = inHtml(
    pageData(site.declaration, { lang: route.lang, root, figures, lateStyles, isUsed, isRead, share }),
  );
  const end =
    script === 'inline'
      ? `<script>${site.embedScript.code}</script>`
      : [
          `<script type="application/json" id="page">${data}</script>`,
          `<script type="module" src="${root}${site.scripts[script][0] ?? ''}"></script>`,
        ].join('\n');
  return {
    path: `${folder}index.html`,
    kind: route.page,
    script,
    html: fill(template, {
      lang: route.lang,
      dir: language(route.lang).dir,
      ...inMargins(site, { route, title }),
      head: head(site, {
        route,
        root,
        script,
        title,
        structured: structured(route, site.declaration),
        preview: previewOf(route, site.declaration),
      }),
      body: `${inlined(bare(body), site.displayScript)}\n${end}`,
    }),
  };
}

/**
 * The edition in one file of a language, whole.
 *
 * @param inline its script and its styles, fonts included
 * @param figures figures.json as it is: the script compares it with the words
 */
export function edition(
  site: Pick<Site, 'declaration' | 'siteUrl' | 'version'>,
  lang: string,
  inline: Record<'script' | 'styles', Inline>,
  figures: string,
): string {
  const { declaration, siteUrl, version } = site;
  const route: Route = { page: 'reading', lang };
  const root = '';
  setLanguage(lang);
  const { body } = render(Edition, { props: { declaration, route, root, version } });
  const html = inOneFile(body, {
    text: folderOf(route),
    lesson: { address: folderOf({ page: 'present', lang }), step: declaration.lesson[0]?.id ?? '' },
    figures: new Map(
      declaration.figures.filter(isStated).flatMap(({ id, quotedFrom }) => {
        const view = declaration.views.find(({ panels }) =>
          panels.some((panel) => panel.figures.includes(id)),
        );
        const segment = quotedFrom[lang]?.segment;
        return view && segment ? [[id, { segment, view: view.id }] as const] : [];
      }),
    ),
    siteUrl,
  });
  const data = inHtml(
    pageData(declaration, {
      lang,
      root,
      figures: '',
      lateStyles: '',
      isUsed: false,
      isRead: false,
      share: undefined,
    }),
  );
  const block = (id: string, json: string) => `<script type="application/json" id="${id}">${json}</script>`;
  return fill(template, {
    lang,
    dir: language(lang).dir,
    ...inMargins({ declaration, siteUrl }, { route, title: titleOf(route, declaration) }),
    head: editionHead(site, lang, inline),
    body: [
      bare(html),
      block('page', data),
      block('figures.json', inHtml(JSON.parse(figures) as object)),
      `<script>${inline.script.code}</script>`,
    ].join('\n'),
  });
}

/**
 * Every page of the site in every language, whole; each is made when it is asked for, so that not all of them are kept.
 * Throws where the data has no words for a language.
 */
export function* pages(site: Site): Generator<PageFile> {
  for (const { route, folder } of routes(site.declaration)) yield page(site, route, folder);
}
