import { withoutSigns } from '../../../route/bent.ts';

/** A page of the site, as the 404 page knows it. */
export interface KnownPage {
  /** Its path below the site's root. */
  path: string;
  title: string;
  lang: string;
}

/**
 * Finds the page that a missing path begins with, the longest one, wherever the site's root is.
 *
 * @param asked path on the host, percent-encoded
 * @returns the page and its path on the host; undefined if there is none
 */
export function nearest(
  asked: string,
  pages: readonly KnownPage[],
): { page: KnownPage; path: string } | undefined {
  const from = `${withoutSigns(asked).replace(/\/$/, '')}/`;
  return pages
    .map((page) => ({ page, at: from.toLowerCase().indexOf(`/${page.path}`) }))
    .filter(({ at }) => at !== -1)
    .toSorted((a, b) => b.page.path.length - a.page.path.length)
    .map(({ page, at }) => ({ page, path: `${from.slice(0, at)}/${page.path}` }))[0];
}
