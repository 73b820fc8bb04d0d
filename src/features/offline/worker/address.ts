/** What an address means in the copy: a file that is kept, or a folder to be called with a slash at its end. */
export type Meant = { kept: string } | { folder: string };

/**
 * Finds what an address means. The site is made of files alone, so a query changes none of them: "?figure=…" is read
 * by the page.
 *
 * @param address absolute
 * @param isKept says of an absolute address without query whether its file is in the copy; a page has that of its folder
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
