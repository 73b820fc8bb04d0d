import { citedParty, type CitedWork } from '../../export/cite.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Declaration } from '../../model/declaration.ts';
import { wordsIn } from '../../model/words-in.ts';
import { format, type Route } from '../../route/route.ts';

/** Describes a page of this site, a view or the site itself, as a work to cite; without URL if unknown. */
export function citedPage(
  view: { id: string; title: Record<string, string> } | undefined,
  { about }: Declaration,
  route: Route,
  siteUrl: string | undefined,
  { lang, t }: Locale,
): CitedWork {
  return {
    id: `${about.id}-${view?.id ?? 'site'}`,
    type: 'webpage',
    // A title is a claim: the title names the source of the claim, because some styles leave notes out.
    title: view
      ? `${wordsIn(view.title, lang)} (${wordsIn(about.title, lang)})`
      : wordsIn(about.headline, lang),
    container: t('site.name'),
    authors: [],
    language: lang,
    note: t('cite.after', { title: wordsIn(about.title, lang) }),
    ...(siteUrl && { url: siteUrl + format(route) }),
  };
}

/** Describes the declaration as a work to cite, with its parties as authors. */
export function citedDeclaration({ about }: Declaration, lang: string): CitedWork {
  const source = about.sources.find(({ language }) => language === lang);
  return {
    id: about.id,
    type: 'report',
    title: wordsIn(about.title, lang),
    authors: about.parties.map(({ name }) => citedParty(name)),
    place: wordsIn(about.place, lang),
    issued: about.date,
    language: about.originalLanguage,
    ...(source && { url: source.url }),
  };
}
