/**
 * A pattern of paths below the site's root, in the syntax of Netlify and Cloudflare: ":name" is one segment,
 * "*" at the end is the rest, and a path that ends with a slash includes its index.html.
 */
export type PathPattern = string;

/** Special characters of regular expressions. */
const SPECIAL = /[.*+?^${}()|[\]\\]/g;

const escaped = (text: string): string => text.replace(SPECIAL, '\\$&');

/**
 * Converts a pattern to a regular expression's source, anchored at both ends, in the syntax that nginx,
 * Apache, Caddy and JavaScript share.
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

/** True if a path below the site's root matches a pattern. */
export const matches = (pattern: PathPattern, path: string): boolean =>
  new RegExp(sourceOf(pattern, '/')).test(`/${path}`);
