/**
 * Returns the future address of the site, for canonical links and the like.
 *
 * @param value the environment variable SITE_URL
 * @returns the address with a trailing slash; undefined if the variable is unset or empty
 * @throws Error if it is not an http(s) address, or has a query or a fragment
 */
export function siteUrl(value: string | undefined): string | undefined {
  if (!value) return undefined;
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.search || url.hash) {
    throw new Error(`SITE_URL=${value}: not an http(s) address such as https://example.org/declaration/`);
  }
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}
