import { cachePrefix, type WorkerRequest, type Progress } from './offline-copy.ts';
import { meant } from './worker/address.ts';
import type { Kept, Precache } from './worker/precache.ts';
import type { Asking, OpenWindow, WorkerScope } from './worker/scope.ts';
import { staleCaches, NO_WINDOWS, takenOver, withoutClosed, type Windows } from './worker/windows.ts';

/** Put here by the build (tools/vite-plugin-site/precache.ts), so that any change of the site changes the worker. */
declare const __PRECACHE__: Precache;

const worker = self as unknown as WorkerScope;
const { scope } = worker.registration;
const prefix = cachePrefix(scope);

const { version, files } = __PRECACHE__;

/** Each version has a cache of its own: it is whole, or it is never asked. */
const own = prefix + version;

/** Where it is written down which windows belong to which version; a worker is often ended and started again. */
const RECORD = `${prefix}windows`;

/** By absolute address: the file, and the name that it has in a cache; files of one content have one name. */
const kept = new Map(
  files.map((file) => {
    const { href } = new URL(file.url, scope);
    return [href, { ...file, key: file.revision ? `${href}?${file.revision}` : href }];
  }),
);

/** Windows and frames of this site, also those that the worker does not answer yet. */
async function openWindows(): Promise<readonly OpenWindow[]> {
  const all = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
  return all.filter(({ url }) => url.startsWith(scope));
}

async function tell(there: number): Promise<void> {
  const progress: Progress = { kept: there, of: files.length };
  for (const client of await openWindows()) client.postMessage(progress);
}

/** The caches of the versions. */
const versions = async (): Promise<string[]> =>
  (await caches.keys()).filter((name) => name.startsWith(prefix) && name !== RECORD);

/** A file as another version has it, where it has not changed since. */
async function unchanged(key: string, others: readonly string[]): Promise<Response | undefined> {
  for (const cacheName of others) {
    const same = await caches.match(key, { cacheName });
    if (same) return same;
  }
  return undefined;
}

/** Fetches a file. @throws Error where it is missing, or not of this version. */
async function fetched(address: string, { revision, integrity }: Kept): Promise<Response> {
  const response = await fetch(address, {
    integrity,
    // Only a name that changes with the content says that what the browser has is the same.
    cache: revision ? 'reload' : 'default',
    credentials: 'same-origin',
    // A worker has no page whose policy would hold.
    referrer: '',
    referrerPolicy: 'no-referrer',
  });
  if (!response.ok) throw new Error(`${address}: ${String(response.status)}`);
  // A host may send a folder on; browsers take no such answer for a page.
  return response.redirected ? new Response(response.body, response) : response;
}

/**
 * Adopts or fetches what is missing, one file after the other: all of a new version, or what an attempt before has
 * not reached. Browsers delete caches where room is short, and a reader who has removed the copy may want it again
 * before the browser has let go of the worker.
 *
 * @throws Error at the first file that is missing or not of this version: such a copy is not taken
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

/** Deletes the versions that no window needs any more; not while a next one is on its way, whose cache is among them. */
async function tidyUp(): Promise<void> {
  const ids = (await openWindows()).map(({ id }) => id);
  await record({ ...withoutClosed(await recorded(), ids), current: own });
  if (worker.registration.installing || worker.registration.waiting) return;
  for (const name of staleCaches(await versions(), await recorded())) await caches.delete(name);
}

/** Only the worker that answers the pages now may: an earlier one would take the files of this one for stale. */
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
  // The window that made the first copy is answered from it, too; all others learn that there is another version.
  await worker.clients.claim();
}

/** Answers from the version that the window was opened under; a new page is always of the present one. */
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
  // What is not in this version may be in the one that the window was opened under, if there is such a window.
  else if (request.mode !== 'navigate' && Object.keys(windows?.before ?? { unknown: '' }).length > 0)
    event.respondWith(answer(event, request.url.replace(/[?#].*/, '')));
});
