/**
 * A pattern of paths below the site's root, as Netlify and Cloudflare write them: ":name" is one segment, "*" at the
 * end is the rest, and a path that ends with a slash is its index.html, too.
 */
export type PathPattern = string;

/** Characters that mean something in a regular expression. */
const SPECIAL = /[.*+?^${}()|[\]\\]/g;

const escaped = (text: string): string => text.replace(SPECIAL, '\\$&');

/**
 * The same pattern as a regular expression's source, anchored at both ends, in the part of the language that nginx,
 * Apache, Caddy and JavaScript share.
 *
 * @param base path of the site on its host, with a slash at both ends
 */
export function sourceOf(pattern: PathPattern, base: string): string {
  const body = (base + pattern)
    .replace(/\*$/, '')
    .split('/')
    .map((segment) => (segment.startsWith(':') ? '[^/]+' : escaped(segment)))
    .join('/');
  if (pattern.endsWith('*')) return `^${body}.*$`;
  return pattern === '' || pattern.endsWith('/') ? `^${body}(?:index\\.html)?$` : `^${body}$`;
}

/** Whether a path below the site's root is one of a pattern. */
export const matches = (pattern: PathPattern, path: string): boolean =>
  new RegExp(sourceOf(pattern, '/')).test(`/${path}`);
