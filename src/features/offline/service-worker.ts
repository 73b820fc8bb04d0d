import { cachePrefix, type WorkerRequest, type Progress } from './offline-copy.ts';
import { meant } from './worker/address.ts';
import type { Kept, Precache } from './worker/precache.ts';
import type { Asking, OpenWindow, WorkerScope } from './worker/scope.ts';
import { staleCaches, NO_WINDOWS, takenOver, withoutClosed, type Windows } from './worker/windows.ts';

/** Inserted by the build (tools/vite-plugin-site/precache.ts): any change of the site changes the worker. */
declare const __PRECACHE__: Precache;

const worker = self as unknown as WorkerScope;
const { scope } = worker.registration;
const prefix = cachePrefix(scope);

const { version, files } = __PRECACHE__;

/** Cache of this version. Each version has its own, which is complete before it is used. */
const own = prefix + version;

/** Cache that records which windows belong to which version; browsers often stop and restart a worker. */
const RECORD = `${prefix}windows`;

/**
 * Files by absolute address, with their keys in a cache. An unchanged file has the same key in all versions.
 */
const kept = new Map(
  files.map((file) => {
    const { href } = new URL(file.url, scope);
    return [href, { ...file, key: file.revision ? `${href}?${file.revision}` : href }];
  }),
);

/** Lists the windows and frames of this site, including those that the worker does not control yet. */
async function openWindows(): Promise<readonly OpenWindow[]> {
  const all = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
  return all.filter(({ url }) => url.startsWith(scope));
}

async function tell(there: number): Promise<void> {
  const progress: Progress = { kept: there, of: files.length };
  for (const client of await openWindows()) client.postMessage(progress);
}

/** Lists the caches of the versions. */
const versions = async (): Promise<string[]> =>
  (await caches.keys()).filter((name) => name.startsWith(prefix) && name !== RECORD);

/** Finds a file in the caches of other versions; undefined if it is new or has changed. */
async function unchanged(key: string, others: readonly string[]): Promise<Response | undefined> {
  for (const cacheName of others) {
    const same = await caches.match(key, { cacheName });
    if (same) return same;
  }
  return undefined;
}

/** Fetches a file. @throws Error if it is missing or not of this version. */
async function fetched(address: string, { revision, integrity }: Kept): Promise<Response> {
  const response = await fetch(address, {
    integrity,
    // The browser's own cache is reliable only for names that change with the content.
    cache: revision ? 'reload' : 'default',
    credentials: 'same-origin',
    // A worker has no page whose referrer policy would apply.
    referrer: '',
    referrerPolicy: 'no-referrer',
  });
  if (!response.ok) throw new Error(`${address}: ${String(response.status)}`);
  // A host may redirect a folder; browsers refuse a redirected response for a page.
  return response.redirected ? new Response(response.body, response) : response;
}

/**
 * Copies from other versions or fetches the files that the cache lacks, one after the other: all of a new
 * version, or those that an earlier attempt did not reach. Browsers delete caches if storage is short, and a
 * reader who has removed the copy may want it again before the browser has discarded the worker.
 *
 * @throws Error at the first file that is missing or not of this version: an incomplete copy is not used
 */
async function fillMissing(): Promise<void> {
  const others = (await versions()).filter((name) => name !== own);
  const cache = await caches.open(own);
  const there = new Set((await cache.keys()).map(({ url }) => url));
  for (const [address, file] of kept) {
    const { key } = file;
    if (there.has(key)) continue;
    await cache.put(key, (await unchanged(key, others)) ?? (await fetched(address, file)));
    await tell(there.add(key).size);
  }
}

let windows: Windows | undefined;

async function recorded(): Promise<Windows> {
  windows ??= (await (await caches.match(scope, { cacheName: RECORD }))?.json()) as Windows | undefined;
  return (windows ??= NO_WINDOWS);
}

async function record(now: Windows): Promise<void> {
  windows = now;
  await (await caches.open(RECORD)).put(scope, new Response(JSON.stringify(now)));
}

/** Deletes stale caches, unless a new version is installing or waiting: its cache would be among them. */
async function tidyUp(): Promise<void> {
  const ids = (await openWindows()).map(({ id }) => id);
  await record({ ...withoutClosed(await recorded(), ids), current: own });
  if (worker.registration.installing || worker.registration.waiting) return;
  for (const name of staleCaches(await versions(), await recorded())) await caches.delete(name);
}

/**
 * Completes the cache and deletes stale ones; false if that fails. Only the worker that answers the pages
 * does so: an earlier one would treat the current cache as stale.
 */
async function verifyCache(): Promise<boolean> {
  windows = undefined;
  const { current } = await recorded();
  if (worker.registration.active?.state !== 'activated' || (current && current !== own)) return true;
  try {
    await fillMissing();
    await tidyUp();
    return true;
  } catch {
    return false;
  }
}

async function takeOver(): Promise<void> {
  const ids = (await openWindows()).map(({ id }) => id);
  await record(takenOver(await recorded(), own, ids));
  await tidyUp();
  // The window that made the first copy is served from it, too; all others learn of the other version.
  await worker.clients.claim();
}

/** Answers from the version that the window was opened under; a new page is always of the current one. */
async function answer({ request, clientId }: Asking, address: string): Promise<Response> {
  const earlier = request.mode === 'navigate' ? undefined : (await recorded()).before[clientId];
  const fromEarlier =
    earlier && (await caches.match(address, { cacheName: earlier, ignoreSearch: true, ignoreVary: true }));
  if (fromEarlier) return fromEarlier;
  const key = kept.get(address)?.key;
  return (key && (await caches.match(key, { cacheName: own, ignoreVary: true }))) || fetch(request);
}

worker.addEventListener('install', (event) => {
  event.waitUntil(fillMissing());
});

worker.addEventListener('activate', (event) => {
  event.waitUntil(takeOver());
});

worker.addEventListener('message', (event) => {
  const asked = event.data as WorkerRequest;
  if (asked === 'take over') void worker.skipWaiting();
  if (asked === 'verify')
    event.waitUntil(verifyCache().then((isWhole) => event.ports[0]?.postMessage(isWhole)));
});

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || !request.url.startsWith(scope)) return;
  const found = meant(request.url, (address) => kept.has(address));
  if (found && 'folder' in found) event.respondWith(Response.redirect(found.folder, 301));
  else if (found) event.respondWith(answer(event, found.kept));
  // A file missing from this version may be in an earlier one, under which the window was opened.
  else if (request.mode !== 'navigate' && Object.keys(windows?.before ?? { unknown: '' }).length > 0)
    event.respondWith(answer(event, request.url.replace(/[?#].*/, '')));
});
