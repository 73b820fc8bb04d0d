/** Targets, within the edition, of the site's links. */
export interface Places {
  /** Address of the text's page below the site's root: "fr/". */
  text: string;
  /** Address of the lesson, and the id of its first step. */
  lesson: { address: string; step: string };
  /** By figure: its segment, and the view that draws it. */
  figures: ReadonlyMap<string, { segment: string; view: string }>;
  /** By address of a page in another language: the edition in that language, a file beside this one. */
  editions: ReadonlyMap<string, string>;
  /** Absolute address of the site's root with a trailing slash, if known. */
  siteUrl: string | undefined;
}

/** The place of an address in the document, or in an edition beside it; null if it is in none. */
function placeOf(
  address: string,
  isInText: boolean,
  { text, lesson, figures, editions }: Places,
): string | null {
  const [path = '', hash = ''] = address.replace(/\?.*?(?=#|$)/, '').split('#');
  const edition = editions.get(path);
  if (edition !== undefined) return hash ? `${edition}#${hash}` : edition;
  if (path === lesson.address) return `#${hash || lesson.step}`;
  if (path !== '' && path !== text) return null;
  const figure = /[?&]figure=([\w-]+)/.exec(address)?.[1];
  const places = figure === undefined ? undefined : figures.get(figure);
  if (places) return isInText ? `#view-${places.view}` : `#${places.segment}`;
  return `#${hash || 'text'}`;
}

/** Removes links to the page of corrections: the edition has the corrected content, but not that page. */
const withoutCorrections = (html: string): string =>
  html.replace(/<p class="corrected\b[^"]*">[^]*?<\/p>/g, '');

/**
 * Rewrites the links of a page at the site's root for the edition: to places in the file where possible,
 * otherwise to the site. Without the site's address the latter lose their target.
 */
export const inOneFile = (html: string, places: Places): string =>
  withoutCorrections(html).replace(/<a\b[^>]*>/g, (tag) => {
    const address = /\shref="([^"]*)"/.exec(tag)?.[1]?.replaceAll('&amp;', '&');
    if (address === undefined || address.startsWith('#') || /^[a-z]+:/.test(address)) return tag;
    const place = placeOf(address, /\sclass="number\b/.test(tag), places);
    const href = place ?? (places.siteUrl === undefined ? null : places.siteUrl + address);
    return tag.replace(/\shref="[^"]*"/, href === null ? '' : ` href="${href.replaceAll('&', '&amp;')}"`);
  });
