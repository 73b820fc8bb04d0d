import { formatDate } from '../i18n/format.ts';
import { createLocale } from '../i18n/locale.ts';
import { correctedSince } from '../model/corrected.ts';
import { wordsIn } from '../model/words-in.ts';
import FrozenCopy from '../features/corrections/FrozenCopy.svelte';
import { format } from '../route/route.ts';
import type { Version } from '../contract/share.ts';
import { scriptlessPage } from './scriptless-page.ts';
import type { Inline, Site } from './site.ts';

/** Path from the folder of a copy, v/<hash>/, to the site's root. */
const ROOT = '../../';

/**
 * Returns the page of a frozen copy, in all languages: a description of the copy, and the corrections since.
 * It lies beside the files of the copy, which never change, but is not one of them.
 */
export function frozenPage(
  { declaration }: Pick<Site, 'declaration'>,
  { date, views }: Pick<Version, 'date' | 'views'>,
  styles: Inline,
): string {
  const original = createLocale(declaration.about.originalLanguage);
  const corrected = correctedSince(date, declaration);
  const said = declaration.languages.map((lang) => {
    const locale = createLocale(lang);
    const { t } = locale;
    const day = { date: formatDate(date, locale) };
    return {
      lang,
      title: t('aside.title', day),
      text: t('aside.text', day),
      source: wordsIn(declaration.about.title, lang),
      corrected: t(corrected.length ? 'aside.corrected' : 'aside.nothing'),
      corrections: corrected.map(({ id, title }) => ({
        href: `${ROOT}${format({ page: 'corrections', lang })}#${id}`,
        name: wordsIn(title, lang),
      })),
      figures: t('aside.figures'),
      // Titles as in the copy; a view that was removed since has no living page.
      views: Object.entries(views[lang] ?? {}).map(([id, view]) => ({
        name: view.title,
        then: { href: format({ page: 'embed', lang, view: id }), name: t('aside.then', day) },
        now: declaration.views.some((each) => each.id === id)
          ? { href: ROOT + format({ page: 'figure', lang, view: id }), name: t('aside.now') }
          : null,
      })),
    };
  });
  const title = said.map((each) => each.title).join(' – ');
  return scriptlessPage(
    FrozenCopy,
    {
      name: original.t('site.name'),
      home: ROOT + format({ page: 'reading', lang: original.lang }),
      said,
    },
    { locale: original, title, styles },
  );
}
