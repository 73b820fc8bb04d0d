import { render } from 'svelte/server';
import template from '../../index.html?raw';
import { fill, formatDate } from '../i18n/format.ts';
import { escape, headWithoutScript, type Inline, type Site } from './head.ts';
import { language, setLanguage, t } from '../i18n/index.ts';
import { correctedSince } from '../model/corrected.ts';
import SetAside from '../features/corrections/SetAside.svelte';
import { format } from '../route/route.ts';
import type { Version } from '../contract/share.ts';

/** From the folder of a copy, v/<hash>/, to the site's root. */
const ROOT = '../../';

/**
 * The page of a copy that was set aside, in every language at once: what the copy is, and what was corrected since. It
 * stands beside the files of the copy, which never change, and is none of them.
 */
export function setAside(
  { declaration }: Pick<Site, 'declaration'>,
  { date, views }: Pick<Version, 'date' | 'views'>,
  styles: Inline,
): string {
  const original = declaration.about.originalLanguage;
  const corrected = correctedSince(date, declaration);
  const said = declaration.languages.map((lang) => {
    setLanguage(lang);
    const day = { date: formatDate(date, language(lang)) };
    return {
      lang,
      title: t('aside.title', day),
      text: t('aside.text', day),
      source: declaration.about.title[lang] ?? '',
      corrected: t(corrected.length ? 'aside.corrected' : 'aside.nothing'),
      corrections: corrected.map(({ id, title }) => ({
        href: `${ROOT}${format({ page: 'corrections', lang })}#${id}`,
        name: title[lang] ?? '',
      })),
      figures: t('aside.figures'),
      // By the titles that they have in the copy; a view that is no more has no living page.
      views: Object.entries(views[lang] ?? {}).map(([id, view]) => ({
        name: view.title,
        then: { href: format({ page: 'embed', lang, view: id }), name: t('aside.then', day) },
        now: declaration.views.some((each) => each.id === id)
          ? { href: ROOT + format({ page: 'figure', lang, view: id }), name: t('aside.now') }
          : null,
      })),
    };
  });
  setLanguage(original);
  const title = said.map((each) => each.title).join(' – ');
  const { body } = render(SetAside, { props: { name: t('site.name'), said } });
  return fill(template, {
    lang: original,
    dir: language(original).dir,
    title: escape(title),
    address: '',
    head: headWithoutScript(title, styles),
    body: body.replace(/<!--.*?-->/gs, ''),
  });
}
