import { render } from 'svelte/server';
import template from '../../../index.html?raw';
import Edition from './Edition.svelte';
import { fill } from '../../i18n/format.ts';
import { createLocale } from '../../i18n/locale.ts';
import { isStated } from '../../model/schema.ts';
import { wordsIn } from '../../model/words-in.ts';
import { folderOf, type Route } from '../../route/route.ts';
import { titleOf } from '../../shell/title.ts';
import { editionHead, inHtml, inMargins, type Inline, type Site } from '../head.ts';
import { pageData } from '../page-data.ts';
import { stripInlineStylesAndComments } from '../prerender.ts';
import { inOneFile } from './links.ts';

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
  const locale = createLocale(lang);
  const { body } = render(Edition, { props: { context: { declaration, route, root }, version } });
  const html = inOneFile(body, {
    text: folderOf(route),
    lesson: { address: folderOf({ page: 'present', lang }), step: declaration.lesson[0]?.id ?? '' },
    figures: new Map(
      declaration.figures.filter(isStated).flatMap(({ id, quotedFrom }) => {
        const view = declaration.views.find(({ panels }) =>
          panels.some((panel) => panel.figures.includes(id)),
        );
        const { segment } = wordsIn(quotedFrom, lang);
        return view ? [[id, { segment, view: view.id }] as const] : [];
      }),
    ),
    siteUrl,
  });
  const data = inHtml(
    pageData(declaration, {
      locale,
      root,
      figures: '',
      lateStyles: '',
      hasExportMenu: false,
      hasReadAloud: false,
      share: undefined,
    }),
  );
  const block = (id: string, json: string) => `<script type="application/json" id="${id}">${json}</script>`;
  return fill(template, {
    lang,
    dir: locale.dir,
    ...inMargins({ declaration, siteUrl }, { route, title: titleOf(route, declaration, locale) }),
    head: editionHead(site, lang, inline),
    body: [
      stripInlineStylesAndComments(html),
      block('page', data),
      block('figures.json', inHtml(JSON.parse(figures) as object)),
      `<script>${inline.script.code}</script>`,
    ].join('\n'),
  });
}
