import { render } from 'svelte/server';
import Edition from './Edition.svelte';
import { editionFile } from '../../export/edition-file.ts';
import { jsonInHtml, rawElement } from '../../export/html.ts';
import { lessonData } from '../../features/lesson/lesson-data.ts';
import { sounds } from '../../features/sonification/sound-panels.ts';
import { createLocale } from '../../i18n/locale.ts';
import { isStated } from '../../model/schema.ts';
import { wordsIn } from '../../model/words-in.ts';
import { folderOf, format, type Route } from '../../route/route.ts';
import { documentTitle } from '../../shell/title.ts';
import { documentOf, stripInlineStylesAndComments } from '../document.ts';
import { pageData } from '../page-data.ts';
import type { Inline, Site } from '../site.ts';
import { inOneFile } from './links.ts';

/**
 * Returns the edition in a language as a whole document.
 *
 * @param inline script and styles, fonts included
 * @param figures the content of figures.json, which the script checks against the words
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
  const address = siteUrl && siteUrl + format(route);
  const { head, body } = render(Edition, {
    props: { context: { declaration, route, root }, version, inline, address },
  });
  const others = declaration.languages.filter((tag) => tag !== lang);
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
    editions: new Map(
      others.map((tag) => [folderOf({ page: 'present', lang: tag }), editionFile(declaration.about.id, tag)]),
    ),
    siteUrl,
  });
  const lesson = lessonData({ declaration, locale, root, exit: '#text' });
  const data = jsonInHtml(
    pageData(declaration, {
      locale,
      root,
      own: {
        sounds: sounds(declaration, locale),
        lesson: {
          ...lesson,
          languages: lesson.languages.map((each) => ({
            ...each,
            href: editionFile(declaration.about.id, each.lang),
          })),
        },
      },
    }),
  );
  const block = (id: string, json: string) =>
    rawElement('script', json, `type="application/json" id="${id}"`);
  const parts = [
    stripInlineStylesAndComments(html),
    block('page', data),
    block('figures.json', jsonInHtml(JSON.parse(figures) as object)),
    rawElement('script', inline.script.code),
  ];
  return documentOf(
    { head, body: parts.join('\n') },
    { locale, title: documentTitle(route, declaration, locale), ...(address && { address }) },
  );
}
