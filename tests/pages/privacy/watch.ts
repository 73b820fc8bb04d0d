import type { BrowserContext, Frame, Page, Request } from '@playwright/test';

/** Actions of a page that could inform others or identify the reader, as recorded in the page. */
interface Noted {
  /** Names of called or read features: "sendBeacon", "toDataURL". */
  noted: string[];
}

/**
 * Runs in every frame before its scripts: records features that send, that store, or that serve only to
 * recognise a browser.
 */
function note(): void {
  const noted: string[] = [];
  Object.assign(window, { noted });
  const watch = (owner: object | undefined, name: string, kind: 'value' | 'get' | 'set'): void => {
    const own = owner && Object.getOwnPropertyDescriptor(owner, name);
    if (!own) return;
    const before = own[kind] as ((this: unknown, ...args: unknown[]) => unknown) | undefined;
    const after = function (this: unknown, ...args: unknown[]): unknown {
      noted.push(name);
      return before?.apply(this, args);
    };
    Object.defineProperty(owner, name, { ...own, [kind]: after });
  };
  const navigators = Navigator.prototype;
  watch(navigators, 'sendBeacon', 'value');
  watch(navigators, 'getBattery', 'value');
  for (const name of [
    'plugins',
    'mimeTypes',
    'hardwareConcurrency',
    'deviceMemory',
    'userAgentData',
    'connection',
  ])
    watch(navigators, name, 'get');
  for (const name of ['toDataURL', 'toBlob']) watch(HTMLCanvasElement.prototype, name, 'value');
  watch(CanvasRenderingContext2D.prototype, 'getImageData', 'value');
  watch(WebGLRenderingContext.prototype, 'getParameter', 'value');
  watch(Document.prototype, 'cookie', 'set');
  watch(Storage.prototype, 'setItem', 'value');
  watch(IDBFactory.prototype, 'open', 'value');
  // CacheStorage is missing in insecure contexts.
  watch(globalThis.CacheStorage?.prototype, 'open', 'value');
  watch(globalThis.ServiceWorkerContainer?.prototype, 'register', 'value');
  for (const name of ['OfflineAudioContext', 'RTCPeerConnection'] as const) {
    const before = globalThis[name] as unknown as new (...args: unknown[]) => object;
    Object.assign(globalThis, {
      [name]: new Proxy(before, {
        construct(target, args) {
          noted.push(name);
          return new target(...args);
        },
      }),
    });
  }
}

/** Returns the data stored by the origin of a frame. */
async function stored(): Promise<string[]> {
  const names = (storage: Storage, kind: string) => Object.keys(storage).map((key) => `${kind} ${key}`);
  const isFile = location.protocol === 'file:';
  const databases = await indexedDB.databases();
  return [
    ...(document.cookie === '' ? [] : [`cookie ${document.cookie}`]),
    ...names(localStorage, 'localStorage'),
    ...names(sessionStorage, 'sessionStorage'),
    ...databases.map(({ name = '' }) => `indexedDB ${name}`),
    // A page opened from a file has neither.
    ...(isFile ? [] : await caches.keys()).map((name) => `cache ${name}`),
    ...(isFile ? [] : await navigator.serviceWorker.getRegistrations()).map(
      ({ scope }) => `service worker ${scope}`,
    ),
  ];
}

/** Returns links that make the browser contact other origins before they are followed. */
function calls(): string[] {
  const rel = ['preconnect', 'dns-prefetch', 'prefetch', 'prerender', 'preload', 'modulepreload'];
  const links = [...document.querySelectorAll<HTMLLinkElement>('link')]
    .filter(
      ({ relList, href }) => rel.some((each) => relList.contains(each)) && new URL(href).origin !== origin,
    )
    .map(({ rel: own, href }) => `link ${own} ${href}`);
  const pings = [...document.querySelectorAll('a[ping]')].map(() => 'ping');
  return [...links, ...pings];
}

/** The records of a context’s pages. */
export interface Watch {
  requests: Request[];
}

/** Starts recording; call it before the first page is opened. */
export async function watched(context: BrowserContext): Promise<Watch> {
  const requests: Request[] = [];
  context.on('request', (request) => requests.push(request));
  await context.addInitScript(note);
  return { requests };
}

/** Returns requests to other origins, and the referrers of all requests. */
export async function toldIn(requests: readonly Request[], origins: readonly string[]): Promise<string[]> {
  const told = await Promise.all(
    requests
      .filter((request) => request.url().startsWith('http'))
      .map(async (request) => {
        const { referer, cookie } = await request.allHeaders();
        return [
          // A worker that forwards a request leaves the header empty.
          ...(origins.includes(new URL(request.url()).origin) ? [] : [`request ${request.url()}`]),
          ...(!referer ? [] : [`Referer ${referer} to ${request.url()}`]),
          ...(cookie === undefined ? [] : [`Cookie ${cookie} to ${request.url()}`]),
        ];
      }),
  );
  return told.flat();
}

/** Returns the actions and traces of one frame. A sandboxed frame cannot leave any. */
export async function foundIn(frame: Frame): Promise<{ noted: string[]; stored: string[]; calls: string[] }> {
  return {
    noted: [...new Set(await frame.evaluate(() => (window as unknown as Noted).noted))],
    stored: await frame.evaluate(stored),
    calls: await frame.evaluate(calls),
  };
}

/** Scrolls a page to its end and back, and makes a few keyboard moves without selecting anything. */
export async function lookedThrough(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const height = () => document.documentElement.scrollHeight;
    for (let top = 0; top < height(); top += innerHeight) {
      scrollTo({ top, behavior: 'instant' });
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    scrollTo({ top: 0, behavior: 'instant' });
  });
  for (const key of ['Tab', 'Tab', 'Tab', 'Tab', 'PageDown', 'End', 'Shift+Tab', 'Home'])
    await page.keyboard.press(key);
  await page.waitForLoadState('networkidle');
}
