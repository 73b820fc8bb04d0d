/**
 * Rewrites the links of a page at the site's root for a package. The platform stays open: links to the site
 * and to other sites open beside it. Without the site's address, links to it lose their target.
 */
export const outOfPackage = (html: string, siteUrl: string | undefined): string =>
  html.replace(/<a\b[^>]*>/g, (tag) => {
    const address = /\shref="([^"]*)"/.exec(tag)?.[1];
    if (address === undefined || address.startsWith('#')) return tag;
    const isWhole = /^[a-z]+:/.test(address);
    if (!isWhole && siteUrl === undefined) return tag.replace(/\shref="[^"]*"/, '');
    const target = isWhole ? address : `${siteUrl ?? ''}${address}`;
    return tag.replace(/\shref="[^"]*"/, () => ` href="${target}" target="_blank" rel="noopener"`);
  });
