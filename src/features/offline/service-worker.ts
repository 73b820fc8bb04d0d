import { PrecacheController } from 'workbox-precaching/PrecacheController.js';
import { cachePrefix, type WorkerRequest, type Progress } from './offline-copy.ts';
import { meant } from './worker/address.ts';
import type { Precache } from './worker/precache.ts';
import type { Asking, Lasting, OpenWindow, WorkerScope } from './worker/scope.ts';
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

let kept = 0;

const controller = new PrecacheController({
  cacheName: own,
  plugins: [
    {
      // A worker has no page whose policy would hold.
      requestWillFetch: ({ request }) =>
        Promise.resolve(new Request(request, { referrer: '', referrerPolicy: 'no-referrer' })),
      cacheDidUpdate: async () => {
        kept++;
        await tell({ kept, of: files.length });
      },
    },
  ],
});
controller.addToCacheList(files);
const keys = controller.getURLsToCacheKeys();

/** Windows and frames of this site, also those that the worker does not answer yet. */
async function openWindows(): Promise<readonly OpenWindow[]> {
  const all = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
  return all.filter(({ url }) => url.startsWith(scope));
}

async function tell(progress: Progress): Promise<void> {
  for (const client of await openWindows()) client.postMessage(progress);
}

/** The caches of the versions. */
const versions = async (): Promise<string[]> =>
  (await caches.keys()).filter((name) => name.startsWith(prefix) && name !== RECORD);

/** Keys of the files that are kept of this version. */
const cachedKeys = async (): Promise<Set<string>> =>
  new Set((await (await caches.open(own)).keys()).map(({ url }) => url));

/** Takes what has not changed from the versions there are; what an attempt before this one has left is there. */
async function adopt(): Promise<void> {
  const others = (await versions()).filter((name) => name !== own);
  const there = await cachedKeys();
  for (const key of keys.values()) {
    for (const cacheName of there.has(key) ? [] : others) {
      const same = await caches.match(key, { cacheName });
      if (!same) continue;
      await (await caches.open(own)).put(key, same);
      break;
    }
  }
  kept = (await cachedKeys()).size;
}

/** All files or none: one that is missing, or that is not of this version, ends the attempt. */
async function keep(event: Lasting): Promise<void> {
  await adopt();
  await controller.install(event);
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

/**
 * Fetches what is missing: browsers delete caches where room is short, and a reader who has removed the copy may want
 * it again before the browser has let go of the worker.
 *
 * @returns whether the copy is whole
 */
async function fillMissing(event: Lasting): Promise<boolean> {
  await adopt();
  const there = await cachedKeys();
  for (const [address, cacheKey] of keys) {
    if (there.has(cacheKey)) continue;
    const request = new Request(address, { cache: 'reload' });
    const integrity = controller.getIntegrityForCacheKey(cacheKey);
    await Promise.all(controller.strategy.handleAll({ event, request, params: { cacheKey, integrity } }));
  }
  return kept === files.length;
}

/** Only the worker that answers the pages now may: an earlier one would take the files of this one for stale. */
async function verifyCache(event: Lasting): Promise<boolean> {
  windows = undefined;
  const { current } = await recorded();
  if (worker.registration.active?.state !== 'activated' || (current && current !== own)) return true;
  try {
    const isWhole = await fillMissing(event);
    await tidyUp();
    return isWhole;
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
  const key = keys.get(address);
  return (key && (await caches.match(key, { cacheName: own, ignoreVary: true }))) || fetch(request);
}

worker.addEventListener('install', (event) => {
  event.waitUntil(keep(event));
});

worker.addEventListener('activate', (event) => {
  event.waitUntil(takeOver());
});

worker.addEventListener('message', (event) => {
  const asked = event.data as WorkerRequest;
  if (asked === 'take over') void worker.skipWaiting();
  if (asked === 'verify')
    event.waitUntil(verifyCache(event).then((isWhole) => event.ports[0]?.postMessage(isWhole)));
});

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET' || !request.url.startsWith(scope)) return;
  const found = meant(request.url, (address) => keys.has(address));
  if (found && 'folder' in found) event.respondWith(Response.redirect(found.folder, 301));
  else if (found) event.respondWith(answer(event, found.kept));
  // What is not in this version may be in the one that the window was opened under, if there is such a window.
  else if (request.mode !== 'navigate' && Object.keys(windows?.before ?? { unknown: '' }).length > 0)
    event.respondWith(answer(event, request.url.replace(/[?#].*/, '')));
});
