/** Meaning of an address in the copy: a cached file, or a folder to redirect to, with a slash at its end. */
export type Meant = { kept: string } | { folder: string };

/**
 * Resolves an address to a file or a folder of the copy; undefined if it is neither. The site consists of
 * files, so a query does not change the response: "?figure=…" is read by the page.
 *
 * @param address absolute
 * @param isKept true if an absolute address without query is that of a cached file, or of a page's folder
 */
export function meant(address: string, isKept: (address: string) => boolean): Meant | undefined {
  const url = new URL(address);
  const { search } = url;
  url.search = '';
  url.hash = '';
  url.pathname = url.pathname.replace(/\/index\.html$/, '/');
  const { href } = url;
  if (isKept(href)) return { kept: href };
  return isKept(`${href}/`) ? { folder: `${href}/${search}` } : undefined;
}
