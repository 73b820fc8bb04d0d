import { citedParty, type CitedWork } from '../../export/cite.ts';
import { t } from '../../i18n/index.ts';
import type { Declaration } from '../../model/declaration.ts';
import { format, type Route } from '../../route/route.ts';

/** A page of this site as a work to cite: a view, or the site itself. Without a known address it has none. */
export function citedPage(
  view: { id: string; title: Record<string, string> } | undefined,
  { about }: Declaration,
  route: Route,
  siteUrl: string | undefined,
): CitedWork {
  const { lang } = route;
  return {
    id: `${about.id}-${view?.id ?? 'site'}`,
    type: 'webpage',
    // A title is a claim: whose it is must stand in every style, and some leave notes out.
    title: view ? `${view.title[lang] ?? ''} (${about.title[lang] ?? ''})` : (about.headline[lang] ?? ''),
    container: t('site.name'),
    authors: [],
    language: lang,
    note: t('cite.after', { title: about.title[lang] ?? '' }),
    ...(siteUrl && { url: siteUrl + format(route) }),
  };
}

/** The declaration as a work to cite, with those who made it. */
export function citedDeclaration({ about }: Declaration, lang: string): CitedWork {
  const source = about.sources.find(({ language }) => language === lang);
  return {
    id: about.id,
    type: 'report',
    title: about.title[lang] ?? '',
    authors: about.parties.map(({ name }) => citedParty(name)),
    place: about.place[lang] ?? '',
    issued: about.date,
    language: about.originalLanguage,
    ...(source && { url: source.url }),
  };
}
