import { createHash } from 'node:crypto';
import type { Kept, Precache } from '../../src/features/offline/worker/precache.ts';
import { contentsOf } from './sizes.ts';

/** File of the service worker; at the root, so that its scope is the whole site, wherever it is hosted. */
export const WORKER = 'service-worker.js';

/** Maximum size of the offline copy, in bytes after brotli; the pages state "less than 2 MB". */
export const PRECACHE = 1_700_000;

/**
 * Files that are not in the offline copy: pictures to download, frozen figures, archives, slides, exercises for
 * learning platforms, files for machines only, and editions, which need no copy. src/features/offline/Offline.svelte
 * informs the reader of them.
 */
const LEFT_OUT = [
  /^images\//,
  /^v\//,
  /^oembed\//,
  /\.(zip|gz|pdf|epub|pptx)$/,
  /\.(moodle\.xml|gift\.txt)$/,
  /^[^/]+\.[^/.]+\.html$/,
  // Files for hosts, among them the 404 page.
  /^(_headers|\.htaccess|\.nojekyll|404\.html|integrity\.json)$/,
  // The browser caches this one itself.
  /^service-worker\.js$/,
];

/** Files with a content hash in their name. */
const NAMED_AFTER_CONTENT = /^assets\/[^/]+-[\w-]{8}\.(js|css|json|woff2)$/;

/** A page has the address of its folder: every host serves it, and some redirect index.html to it. */
const addressOf = (path: string): string => path.replace(/(^|\/)index\.html$/, '$1') || './';

function keptFile(path: string, content: Uint8Array): Kept {
  const hash = createHash('sha256').update(content).digest();
  return {
    url: addressOf(path),
    revision: NAMED_AFTER_CONTENT.test(path) ? null : hash.toString('hex').slice(0, 16),
    integrity: `sha256-${hash.toString('base64')}`,
  };
}

/** True if a file of the site, by its path, is in the offline copy. */
export const isPrecached = (path: string): boolean => !LEFT_OUT.some((pattern) => pattern.test(path));

/** Returns the list of the offline copy, from the content of all files of the site by path. */
export function precache(site: ReadonlyMap<string, Uint8Array>): Precache {
  const files = [...site]
    .filter(([path]) => isPrecached(path))
    .map(([path, content]) => keptFile(path, content));
  files.sort((a, b) => (a.url < b.url ? -1 : 1));
  return {
    version: createHash('sha256').update(JSON.stringify(files)).digest('hex').slice(0, 12),
    files,
  };
}

/** Returns the list of the offline copy of a built site. */
export async function precacheOf(dist: string): Promise<Precache> {
  return precache(await contentsOf(dist));
}

/**
 * Inserts the list into the service worker. No bundler plugin can do this: pages, data, pictures and styles
 * are written outside the bundler, so that none of them sees the whole site.
 * @param code of src/features/offline/service-worker.ts, built
 */
export function withPrecache(code: string, list: Precache): string {
  const parts = code.split('__PRECACHE__');
  if (parts.length !== 2)
    throw new Error(
      `src/features/offline/service-worker.ts: expected __PRECACHE__ once, found ${String(parts.length - 1)}`,
    );
  return parts.join(JSON.stringify(list));
}
