import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { precacheOf, WORKER } from '../../tools/vite-plugin-site/precache.ts';
import { serveSite } from '../../tools/site-server.ts';
import { dist, policyOf, test as base } from './harness.ts';

export { expect } from './harness.ts';

/** Base path of the site on its server: never the root. */
const BASE = '/else/where/';

/** A copy of the built site with a server of its own; a test may stop it and change its files. */
export interface OwnSite {
  /** Address of the site, with a slash at its end. */
  url: string;
  stop: () => Promise<void>;
  start: () => Promise<void>;
  read: (path: string) => Promise<string>;
  /** Changes files, and updates the worker’s list, as a build would; null removes a file. */
  renew: (files: Record<string, string | null>) => Promise<void>;
  /** Changes or removes a file, and leaves the worker’s list as it is. */
  put: (path: string, content: string | null) => Promise<void>;
}

export const test = base.extend<{ own: OwnSite }>({
  own: async ({ context, guests }, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'own-site-'));
    await cp(dist, folder, { recursive: true });
    const open = (port: number) =>
      serveSite(folder, {
        base: BASE,
        port,
        headers: (file) => ({ 'content-security-policy': policyOf(file) }),
      });
    let server = await open(0);
    const { url } = server;
    const { port, origin } = new URL(url);
    guests.push(origin);
    let isOpen = true;
    const stop = async () => {
      if (isOpen) await server.close();
      isOpen = false;
    };
    const put = (path: string, content: string | null) =>
      content === null ? rm(join(folder, path)) : writeFile(join(folder, path), content);
    await use({
      url,
      stop,
      start: async () => {
        server = await open(Number(port));
        isOpen = true;
      },
      read: (path) => readFile(join(folder, path), 'utf8'),
      renew: async (files) => {
        const before = JSON.stringify(await precacheOf(folder));
        for (const [path, content] of Object.entries(files)) await put(path, content);
        const worker = await readFile(join(folder, WORKER), 'utf8');
        const now = worker.replace(before, () => '{list}');
        if (now === worker) throw new Error(`${WORKER} does not hold the list of what is there`);
        const list = JSON.stringify(await precacheOf(folder));
        await writeFile(
          join(folder, WORKER),
          now.replace('{list}', () => list),
        );
      },
      put,
    });
    // A page that is still loading would report errors.
    for (const page of context.pages()) await page.close();
    await stop();
    await rm(folder, { recursive: true });
  },
});

/** Waits until the copy is complete and controls the page. */
export const untilKept = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');

/** Returns the names of all caches, and the scopes of all registrations, of a page’s origin. */
export const leftBehind = (page: Page): Promise<string[]> =>
  page.evaluate(async () => [
    ...(await caches.keys()),
    ...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
  ]);
