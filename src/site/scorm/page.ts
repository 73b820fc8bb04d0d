import { render } from 'svelte/server';
import { jsonInHtml, rawElement } from '../../export/html.ts';
import { createLocale } from '../../i18n/locale.ts';
import type { Route } from '../../route/route.ts';
import { documentTitle } from '../../shell/title.ts';
import { documentOf, stripInlineStylesAndComments } from '../document.ts';
import { pageData } from '../page-data.ts';
import { exercisesData } from '../../features/exercises/exercises-data.ts';
import { sumAnswers } from '../../features/exercises/sum.ts';
import type { Inline, Site } from '../site.ts';
import { outOfPackage } from './links.ts';
import Sco from './Sco.svelte';

/**
 * Returns the exercises in a language as a whole document for a SCORM package.
 *
 * @param inline script and styles, fonts included
 */
export function sco(
  { declaration, siteUrl, version }: Pick<Site, 'declaration' | 'siteUrl' | 'version'>,
  lang: string,
  inline: Record<'script' | 'styles', Inline>,
): string {
  const route: Route = { page: 'exercises', lang };
  const root = '';
  const locale = createLocale(lang);
  const { head, body } = render(Sco, {
    props: { context: { declaration, route, root }, version, inline },
  });
  const data = pageData(declaration, {
    locale,
    root,
    own: { exercises: exercisesData(declaration, locale, sumAnswers(declaration, locale)) },
  });
  const parts = [
    outOfPackage(stripInlineStylesAndComments(body), siteUrl),
    rawElement('script', jsonInHtml(data), 'type="application/json" id="page"'),
    rawElement('script', inline.script.code),
  ];
  return documentOf(
    { head, body: parts.join('\n') },
    { locale, title: documentTitle(route, declaration, locale) },
  );
}
