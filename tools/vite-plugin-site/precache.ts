import { createHash } from 'node:crypto';
import type { Kept, Precache } from '../../src/features/offline/worker/precache.ts';
import { contentsOf } from './sizes.ts';

/** The file of the service worker: at the root, so that the whole site is its scope, wherever it stands. */
export const WORKER = 'service-worker.js';

/** What the service worker may keep, in bytes after brotli, all together; the pages say "less than 2 MB". */
export const PRECACHE = 1_500_000;

/**
 * What the copy is without: pictures to download, frozen figures, archives, what only machines ask for,
 * and whole editions in one file, which need no copy. The reader is told in src/features/offline/Offline.svelte.
 */
const LEFT_OUT = [
  /^images\//,
  /^v\//,
  /^oembed\//,
  /\.(zip|gz|pdf|epub)$/,
  /^[^/]+\.[^/.]+\.html$/,
  // What hosts read, and answer with where there is nothing.
  /^(_headers|\.htaccess|\.nojekyll|404\.html|integrity\.json)$/,
  // What the browser keeps by itself.
  /^service-worker\.js$/,
];

/** Named by the build after their content. */
const NAMED_AFTER_CONTENT = /^assets\/[^/]+-[\w-]{8}\.(js|css|woff2)$/;

/** A page has the address of its folder: every host answers it, and some send index.html on to it. */
const addressOf = (path: string): string => path.replace(/(^|\/)index\.html$/, '$1') || './';

function keptFile(path: string, content: Uint8Array): Kept {
  const hash = createHash('sha256').update(content).digest();
  return {
    url: addressOf(path),
    revision: NAMED_AFTER_CONTENT.test(path) ? null : hash.toString('hex').slice(0, 16),
    integrity: `sha256-${hash.toString('base64')}`,
  };
}

/** Whether a file of the site, by its path, is in the copy. */
export const isPrecached = (path: string): boolean => !LEFT_OUT.some((pattern) => pattern.test(path));

/** The list of the copy, from the content of all files of the site by their paths. */
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

/** The list of the copy of a site that is written. */
export async function precacheOf(dist: string): Promise<Precache> {
  return precache(await contentsOf(dist));
}

/**
 * The service worker with its list inside. Not the work of a bundler's plugin: none of them sees this site whole, whose
 * pages, data, pictures and styles are written beside the bundler, not by it.
 *
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
