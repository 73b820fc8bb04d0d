import { folderOf, parse, type PageKind } from '../../src/route/route.ts';
import { matches, type PathPattern } from './path-pattern.ts';

/** Response headers for some paths. No two rules set the same header for one file. */
export interface HeaderRule {
  pattern: PathPattern;
  headers: Record<string, string>;
}

/** Browser features that the site and the pages in its frames never use. */
const NEVER_ASKED = [
  'accelerometer',
  'camera',
  'display-capture',
  'geolocation',
  'gyroscope',
  'hid',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'publickey-credentials-get',
  'serial',
  'usb',
  'xr-spatial-tracking',
];

/** Headers of every response, wherever the site is hosted. */
const EVERYWHERE: Record<string, string> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': NEVER_ASKED.map((feature) => `${feature}=()`).join(', '),
};

/**
 * Headers of every response. HSTS applies to a whole host, so only a site at a host's root sets it.
 *
 * @param base path of the site on its host, with a slash at both ends
 */
export const everywhere = (base: string): Record<string, string> => ({
  ...(base === '/' && { 'Strict-Transport-Security': 'max-age=31536000' }),
  ...EVERYWHERE,
});

const CACHE = 'Cache-Control';
const POLICY = 'Content-Security-Policy';

/** Files with a content hash in their name never change. */
const FOR_EVER = { [CACHE]: 'public, max-age=31536000, immutable' };
const AN_HOUR = { [CACHE]: 'public, max-age=3600' };
/** Pages and the data they are checked against change together. */
const FIVE_MINUTES = { [CACHE]: 'public, max-age=300' };
/** Files revalidated on each request. */
const ALWAYS_ASKED = { [CACHE]: 'no-cache' };

const OWN = { 'Cross-Origin-Resource-Policy': 'same-origin' };
/** Files that host pages use and that their scripts may read. */
const OPEN = { 'Cross-Origin-Resource-Policy': 'cross-origin', 'Access-Control-Allow-Origin': '*' };

/** Files other than pages can be opened alone, too, and then may do nothing. */
const NOTHING = { [POLICY]: "default-src 'none'; frame-ancestors 'none'" };

/** The policy of a service worker comes with its file: it may fetch the files of the site. */
const ASKING = { [POLICY]: "default-src 'none'; connect-src 'self'" };

const FOLDERS: HeaderRule[] = [
  // Figures in sandboxed frames, which have no origin, request fonts.
  { pattern: 'assets/*', headers: { ...FOR_EVER, ...OWN, ...NOTHING, 'Access-Control-Allow-Origin': '*' } },
  { pattern: 'data/*', headers: { ...FIVE_MINUTES, ...OPEN, ...NOTHING } },
  { pattern: 'images/*', headers: { ...AN_HOUR, ...OPEN, ...NOTHING } },
  { pattern: 'oembed/*', headers: { ...AN_HOUR, ...OPEN, ...NOTHING } },
  { pattern: 'icons/*', headers: { ...AN_HOUR, ...OWN, ...NOTHING } },
  { pattern: 'fonts/*', headers: { ...AN_HOUR, ...OWN, ...NOTHING } },
  { pattern: 'v/:hash/assets/*', headers: { ...FOR_EVER, ...OPEN } },
  { pattern: 'v/:hash/images/*', headers: { ...FOR_EVER, ...OPEN, ...NOTHING } },
  { pattern: 'v/:hash/:lang/embed/*', headers: { ...FOR_EVER, ...OPEN } },
  { pattern: 'v/:hash/declaration-figure.js', headers: { ...FOR_EVER, ...OPEN } },
  { pattern: 'v/:hash/licences.txt', headers: { ...FOR_EVER, ...OPEN } },
  // This file is beside a copy rather than in it: like the copy's page, it lists the corrections since.
  { pattern: 'v/:hash/frozen.json', headers: { ...FIVE_MINUTES, ...OPEN, ...NOTHING } },
];

/** Files at the root with other headers than the rest there. */
const FILES: Record<string, HeaderRule['headers']> = {
  'declaration-figure.js': { ...AN_HOUR, ...OPEN },
  'service-worker.js': { ...ALWAYS_ASKED, ...OWN, ...ASKING },
  'icon.svg': { ...AN_HOUR, ...OWN, ...NOTHING },
};

/** True for pages that may be framed anywhere, also by local files; all others forbid frames. */
const isFrame = (path: string): boolean => /(^|\/)embed\//.test(path);

/** Pages that a school may let its learning platform frame. */
const FOR_PLATFORMS: readonly PageKind[] = ['present', 'exercises'];

/**
 * Returns who may frame a page, as sources of the directive `frame-ancestors`; "*" for anyone.
 *
 * @param framing who may frame pages for platforms
 */
function ancestorsOf(path: string, framing: string | undefined): string {
  if (isFrame(path)) return '*';
  const route = parse(path, [path.split('/')[0] ?? '']);
  return framing !== undefined && route && FOR_PLATFORMS.includes(route.page) ? framing : "'none'";
}

/** The pattern of a page and its siblings, whose policies are the same. */
function patternOf(path: string): PathPattern {
  const [, copy = '', inside = path] = /^(v\/[^/]+\/)(.*)$/.exec(path) ?? [];
  const [tag = ''] = inside.split('/');
  const route = inside.includes('/') ? parse(inside, [tag]) : null;
  if (route) return copy + folderOf({ ...route, lang: ':lang', ...('view' in route && { view: ':view' }) });
  return path.replace(/(^|\/)index\.html$/, '$1');
}

/**
 * Returns the rules for a built site.
 *
 * @param paths of all its files, relative to its root
 * @param policyOf returns the Content-Security-Policy inside a page
 * @param framing who may frame the lesson and the exercises; nobody if absent
 * @throws Error if two pages of a pattern have different policies, or if a file has no rule
 */
export function headerRules(
  paths: readonly string[],
  policyOf: (page: string) => string,
  framing?: string,
): HeaderRule[] {
  const pages = new Map<PathPattern, { path: string; headers: HeaderRule['headers'] }>();
  for (const path of paths.filter((each) => each.endsWith('.html'))) {
    const pattern = patternOf(path);
    const ancestors = ancestorsOf(path, framing);
    // A page of a local file frames a page only if no directive says who may.
    const policy = policyOf(path) + (ancestors === '*' ? '' : `; frame-ancestors ${ancestors}`);
    const like = pages.get(pattern);
    if (like && like.headers[POLICY] !== policy)
      throw new Error(`${path}: its Content-Security-Policy is not that of ${like.path}`);
    const isKept = path.startsWith('v/') && isFrame(path);
    const shared = isKept ? {} : { ...FIVE_MINUTES, ...(ancestors === "'none'" ? OWN : OPEN) };
    pages.set(pattern, { path, headers: { ...shared, [POLICY]: policy } });
  }
  const files = paths
    .filter((path) => !path.includes('/') && !path.endsWith('.html'))
    .map((pattern) => ({ pattern, headers: FILES[pattern] ?? { ...FIVE_MINUTES, ...OWN, ...NOTHING } }));
  const folders = FOLDERS.filter(({ pattern }) => paths.some((path) => matches(pattern, path)));
  const rules = [...[...pages].map(([pattern, { headers }]) => ({ pattern, headers })), ...files, ...folders];
  const unruled = paths.find((path) => !rules.some(({ pattern }) => matches(pattern, path)));
  if (unruled) throw new Error(`${unruled}: no rule says what it is sent with`);
  return rules;
}
