/** Where the links of the site lead in a document that holds the text and the lesson. */
export interface Places {
  /** Address of the text's page below the site's root: "fr/". */
  text: string;
  /** That of the lesson, and its first step. */
  lesson: { address: string; step: string };
  /** By figure: its passage, and the view that draws it. */
  figures: ReadonlyMap<string, { segment: string; view: string }>;
  /** Absolute address of the site's root with a slash at its end, where it is known. */
  siteUrl: string | undefined;
}

/** The place of an address in the document; null where it is none of it. */
function placeOf(address: string, isInText: boolean, { text, lesson, figures }: Places): string | null {
  const [path = '', hash = ''] = address.replace(/\?.*?(?=#|$)/, '').split('#');
  if (path === lesson.address) return `#${hash || lesson.step}`;
  if (path !== '' && path !== text) return null;
  const figure = /[?&]figure=([\w-]+)/.exec(address)?.[1];
  const places = figure === undefined ? undefined : figures.get(figure);
  if (places) return isInText ? `#view-${places.view}` : `#${places.segment}`;
  return `#${hash || 'text'}`;
}

/** Lines that lead to the page of corrections: the file holds what is right, and not that page. */
const withoutCorrections = (html: string): string =>
  html.replace(/<p class="corrected\b[^"]*">[^]*?<\/p>/g, '');

/**
 * The HTML of a page at the site's root as it stands in one file: links to what the file holds lead there; those to
 * the rest of the site lead to the site, or nowhere where its address is not known.
 */
export const inOneFile = (html: string, places: Places): string =>
  withoutCorrections(html).replace(/<a\b[^>]*>/g, (tag) => {
    const address = /\shref="([^"]*)"/.exec(tag)?.[1]?.replaceAll('&amp;', '&');
    if (address === undefined || address.startsWith('#') || /^[a-z]+:/.test(address)) return tag;
    const place = placeOf(address, /\sclass="number\b/.test(tag), places);
    const href = place ?? (places.siteUrl === undefined ? null : places.siteUrl + address);
    return tag.replace(/\shref="[^"]*"/, href === null ? '' : ` href="${href.replaceAll('&', '&amp;')}"`);
  });
