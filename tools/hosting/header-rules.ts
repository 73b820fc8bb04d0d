import { folderOf, parse } from '../../src/route/route.ts';
import { matches, type PathPattern } from './path-pattern.ts';

/** Headers that answers for some paths are sent with. No two rules set the same header for one file. */
export interface HeaderRule {
  pattern: PathPattern;
  headers: Record<string, string>;
}

/** What the site never asks a device for; nor may what it shows in frames. */
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

/** Headers of every answer, wherever the site stands. */
const EVERYWHERE: Record<string, string> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': NEVER_ASKED.map((feature) => `${feature}=()`).join(', '),
};

/**
 * Headers of every answer. That only https is spoken is said for a whole host, and so only by a site that has one.
 *
 * @param base path of the site on its host, with a slash at both ends
 */
export const everywhere = (base: string): Record<string, string> => ({
  ...(base === '/' && { 'Strict-Transport-Security': 'max-age=31536000' }),
  ...EVERYWHERE,
});

const CACHE = 'Cache-Control';
const POLICY = 'Content-Security-Policy';

/** Named after its content: it never changes. */
const FOR_EVER = { [CACHE]: 'public, max-age=31536000, immutable' };
const AN_HOUR = { [CACHE]: 'public, max-age=3600' };
/** Pages and the data they are compared with: they change together. */
const FIVE_MINUTES = { [CACHE]: 'public, max-age=300' };
/** Asked for anew each time. */
const ALWAYS_ASKED = { [CACHE]: 'no-cache' };

const OWN = { 'Cross-Origin-Resource-Policy': 'same-origin' };
/** To be used in other people's pages, and read by their scripts. */
const OPEN = { 'Cross-Origin-Resource-Policy': 'cross-origin', 'Access-Control-Allow-Origin': '*' };

/** What is no page can be opened by itself, too, and then may do nothing. */
const NOTHING = { [POLICY]: "default-src 'none'; frame-ancestors 'none'" };

/** What a service worker may do is said with its own file: ask for the files of the site. */
const ASKING = { [POLICY]: "default-src 'none'; connect-src 'self'" };

const FOLDERS: HeaderRule[] = [
  // Fonts are asked for by figures in frames that a sandbox has taken their origin from.
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
  // Beside a copy, and none of it: like the copy's own page, it says what was corrected since.
  { pattern: 'v/:hash/frozen.json', headers: { ...FIVE_MINUTES, ...OPEN, ...NOTHING } },
];

/** Files at the root that are not like the others there. */
const FILES: Record<string, HeaderRule['headers']> = {
  'declaration-figure.js': { ...AN_HOUR, ...OPEN },
  'service-worker.js': { ...ALWAYS_ASKED, ...OWN, ...ASKING },
  'icon.svg': { ...AN_HOUR, ...OWN, ...NOTHING },
};

/** A page that anyone may show in a frame, a file on a disk, too; of all others the policy says that nobody may. */
const isFrame = (path: string): boolean => /(^|\/)embed\//.test(path);

/** The pattern of a page and of those like it: their policies are the same. */
function patternOf(path: string): PathPattern {
  const [, copy = '', inside = path] = /^(v\/[^/]+\/)(.*)$/.exec(path) ?? [];
  const [tag = ''] = inside.split('/');
  const route = inside.includes('/') ? parse(inside, [tag]) : null;
  if (route) return copy + folderOf({ ...route, lang: ':lang', ...('view' in route && { view: ':view' }) });
  return path.replace(/(^|\/)index\.html$/, '$1');
}

/**
 * The rules for a built site.
 *
 * @param paths of all its files, relative to its root
 * @param policyOf gives the Content-Security-Policy that a page holds itself
 * @throws Error where two pages of a pattern have different policies, or a file has no rule
 */
export function headerRules(paths: readonly string[], policyOf: (page: string) => string): HeaderRule[] {
  const pages = new Map<PathPattern, { path: string; headers: HeaderRule['headers'] }>();
  for (const path of paths.filter((each) => each.endsWith('.html'))) {
    const pattern = patternOf(path);
    const policy = isFrame(path) ? policyOf(path) : `${policyOf(path)}; frame-ancestors 'none'`;
    const like = pages.get(pattern);
    if (like && like.headers[POLICY] !== policy)
      throw new Error(`${path}: its Content-Security-Policy is not that of ${like.path}`);
    const isKept = path.startsWith('v/') && isFrame(path);
    const shared = isKept ? {} : { ...FIVE_MINUTES, ...(isFrame(path) ? OPEN : OWN) };
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
