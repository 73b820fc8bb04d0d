import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { cachePrefix } from '../../src/features/offline/offline-copy.ts';
import { declaration } from '../declaration.ts';
import { kinds } from './addresses.ts';
import { folders, frameless, inLanguages } from './all-pages.ts';
import { hasTurn, tagged } from './core.ts';
import { dist } from './harness.ts';
import { expect, test as base } from './host.ts';
import { untilKept } from './own-site.ts';
import { foundIn, lookedThrough, toldIn, watched, type Watch } from './privacy/watch.ts';

/** A foreign server for pages to link to, which records requests. */
interface Elsewhere {
  origin: string;
  /** Headers of every request, by path. */
  heard: Map<string, IncomingHttpHeaders>;
}

const test = base.extend<{ watch: Watch; elsewhere: Elsewhere }>({
  watch: async ({ context }, use) => use(await watched(context)),
  elsewhere: async ({ guests }, use) => {
    const heard: Elsewhere['heard'] = new Map();
    const server = createServer(({ url = '', headers }, response) => {
      heard.set(url, headers);
      response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><title>Elsewhere</title>');
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const origin = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
    guests.push(origin);
    await use({ origin, heard });
    server.closeAllConnections();
    server.close();
  },
});

const { languages, views, about } = declaration;

/** True for pages for teachers, which store a copy of the site on the device; those for students offer it. */
const isForClass = (address: string): boolean =>
  /^[^/]+\/(teach|present)\//.test(address) && !/\/(exercises|worksheet)\//.test(address);

const embeds = inLanguages(frameless.filter((folder) => folder.startsWith('embed/')));

/** Frozen embedded figures. */
const frozen = readdirSync(join(dist, 'v'), { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('index.html'))
  .map((path) => `v/${path.replace('index.html', '')}`);

/**
 * Frozen copies before November 2026 have style sheets without a referrer policy: when they request fonts
 * from their own site, they send their own address, but not that of the host page.
 */
const isOldFont = (told: string): boolean =>
  /^Referer (http\S+\/v\/[0-9a-f]{12}\/)\S* to \1assets\/\S+\.woff2$/.test(told);

const pages = ['', ...inLanguages([...folders, ...frameless])];

/** One page of each kind that stores nothing, in alternating languages. */
const core = kinds.map((address) => address.replace(/\?.*/, '')).filter((address) => !isForClass(address));

/** State of the browser and of the pages without any trace. */
const nothing = { noted: [], stored: [], calls: [] };

for (const address of pages.filter((each) => !isForClass(each)))
  test(
    `/${address} tells nobody, stores nothing and reads nothing to know a browser by`,
    tagged(core.includes(address)),
    async ({ page, context, site, watch }) => {
      await page.goto(address);
      await lookedThrough(page);
      expect(await toldIn(watch.requests, [new URL(site).origin])).toEqual([]);
      expect(await foundIn(page.mainFrame())).toEqual(nothing);
      expect(await context.cookies()).toEqual([]);
    },
  );

for (const lang of languages)
  test(
    `the edition in one file, ${lang}, asks nobody for anything and stores nothing`,
    tagged(hasTurn(0, [lang, languages])),
    async ({ page, watch }) => {
      await page.goto(pathToFileURL(join(dist, `${about.id}.${lang}.html`)).href);
      await lookedThrough(page);
      expect(watch.requests.map((request) => request.url()).filter((url) => url.startsWith('http'))).toEqual(
        [],
      );
      expect(await foundIn(page.mainFrame())).toEqual(nothing);
    },
  );

/** Expects the traces that a page for class may leave: one worker for the site, and its caches. */
async function expectCopyAlone(page: Page, site: string): Promise<void> {
  const { noted, stored, calls } = await foundIn(page.mainFrame());
  const [workers, others] = [
    stored.filter((each) => each.startsWith('service worker')),
    stored.filter(
      (each) => !each.startsWith('service worker') && !each.startsWith(`cache ${cachePrefix(site)}`),
    ),
  ];
  expect(workers).toEqual([`service worker ${site}`]);
  expect(others).toEqual([]);
  expect(noted.filter((name) => name !== 'register' && name !== 'open')).toEqual([]);
  expect(calls).toEqual([]);
}

const forClass = pages.filter(isForClass);

for (const address of forClass)
  test(
    `/${address} leaves the copy of the site that its part tells of, and nothing else`,
    tagged(address === `${languages.at(-1) ?? ''}/teach/`),
    async ({ page, context, site, watch }) => {
      test.setTimeout(60_000);
      await page.goto(address);
      await untilKept(page);
      await lookedThrough(page);
      expect(await toldIn(watch.requests, [new URL(site).origin])).toEqual([]);
      await expectCopyAlone(page, site);
      expect(await context.cookies()).toEqual([]);
      if (address.endsWith('/teach/'))
        await expect(page.locator('#offline [data-when="kept"]')).toBeVisible();
    },
  );

test.describe('an embedded figure in somebody else’s page', () => {
  for (const [i, address] of [...embeds, ...frozen].entries())
    test(
      `/${address} tells nobody and stores nothing there`,
      tagged(i === 3 || address === frozen[0]),
      async ({ page, context, site, host, watch }) => {
        const frame = `<iframe src="${site}${address}" width="640" height="900" referrerpolicy="no-referrer"></iframe>`;
        await page.goto(host.page('/', `<!doctype html><title>Host</title>${frame}`));
        await lookedThrough(page);
        const inner = page.frames().find((each) => each.url().startsWith(site))!;
        // The figure’s own requests; those of the host page are its own concern.
        const own = watch.requests.filter((request) => request.frame() === inner);
        expect(own.length).toBeGreaterThan(0);
        const told = await toldIn(own, [new URL(site).origin]);
        expect(told.filter((each) => !isOldFont(each))).toEqual([]);
        expect(await foundIn(inner)).toEqual(nothing);
        expect(await context.cookies()).toEqual([]);
      },
    );

  for (const [i, lang] of languages.entries())
    test(
      `the element does not say on whose page it stands, ${lang}`,
      tagged(hasTurn(0, [lang, languages])),
      async ({ page, site, host, watch }) => {
        const element = `<declaration-figure view="${views[i]!.id}" lang="${lang}"></declaration-figure>`;
        const script = `<script src="${site}declaration-figure.js" referrerpolicy="no-referrer"></script>`;
        await page.goto(host.page('/', `<!doctype html><title>Host</title>${element}${script}`));
        await expect(page.locator('iframe')).toBeVisible();
        await page.waitForLoadState('networkidle');
        const asked = watch.requests.filter((request) => request.url().startsWith(site));
        expect(asked.length).toBeGreaterThan(1);
        expect(await toldIn(asked, [new URL(site).origin])).toEqual([]);
      },
    );
});

test.describe('a link that is followed', () => {
  const FROM = [`${languages[0] ?? ''}/`, `${languages.at(-1) ?? ''}/figures/${views[0]!.id}/`];

  for (const address of FROM)
    test(
      `from /${address} to another site says nothing of where it was`,
      tagged(address === FROM[0]),
      async ({ page, context, elsewhere }) => {
        await page.goto(address);
        const link = page.locator('a[href^="http"]').first();
        // The test contacts no real site: the link goes to the test’s server, with its attributes unchanged.
        await link.evaluate((a: HTMLAnchorElement, to) => {
          a.href = to;
          for (let box = a.closest('details'); box; box = box.parentElement?.closest('details') ?? null)
            box.open = true;
        }, `${elsewhere.origin}/link`);
        const opened = context.waitForEvent('page', { timeout: 2000 }).catch(() => page);
        await link.click();
        await (await opened).waitForURL(`${elsewhere.origin}/link`);
        expect(elsewhere.heard.get('/link')).toBeDefined();
        expect(elsewhere.heard.get('/link')).not.toHaveProperty('referer');
        expect(elsewhere.heard.get('/link')).not.toHaveProperty('cookie');
      },
    );

  test('from an embedded figure to the site says nothing of the page around it', async ({
    page,
    context,
    site,
    host,
    watch,
  }) => {
    const frame = `<iframe src="${site}${embeds[0] ?? ''}" width="640" height="1200"></iframe>`;
    await page.goto(host.page('/article/', `<!doctype html><title>Host</title>${frame}`));
    const link = page.frameLocator('iframe').locator('figcaption a').last();
    const opened = context.waitForEvent('page', { timeout: 3000 }).catch(() => page);
    await link.click();
    await (await opened).waitForLoadState();
    const followed = watch.requests.filter((request) => request.isNavigationRequest()).at(-1)!;
    expect(followed.url()).toContain('/figures/');
    expect(await toldIn([followed], [new URL(site).origin])).toEqual([]);
  });
});

test.describe('what a reader asks to be kept', () => {
  test('is kept from then on, and not before: the display', async ({ page }) => {
    await page.goto(`${languages[0] ?? ''}/`);
    await page.locator('button.display').click();
    expect((await foundIn(page.mainFrame())).stored).toEqual([]);
    await page.locator('#display input[name="size"][value="large"]').check();
    expect((await foundIn(page.mainFrame())).stored).toEqual(['localStorage display']);
    await page.locator('#display input[name="size"][value=""]').check();
    expect((await foundIn(page.mainFrame())).stored).toEqual([]);
  });
});

test.describe('the watch sees', () => {
  test('each thing that it is there for', async ({ page, context, host, elsewhere, watch }) => {
    await page.goto(host.page('/', '<!doctype html><title>Leaks</title>'));
    const other = elsewhere.origin;
    await page.evaluate(async (other) => {
      document.cookie = 'known=1';
      localStorage.setItem('a', '1');
      sessionStorage.setItem('b', '1');
      await new Promise((resolve) => {
        indexedDB.open('c').onsuccess = resolve;
      });
      await caches.open('d');
      navigator.sendBeacon(`${other}/beacon`);
      document.createElement('canvas').toDataURL();
      const read: unknown[] = [navigator.plugins, navigator.hardwareConcurrency];
      void read;
      new RTCPeerConnection().close();
      const link = Object.assign(document.createElement('link'), { rel: 'preconnect', href: other });
      document.head.append(link);
      await fetch(`${other}/asked`, { mode: 'no-cors' });
    }, other);
    const { noted, stored, calls } = await foundIn(page.mainFrame());
    expect(stored).toEqual([
      'cookie known=1',
      'localStorage a',
      'sessionStorage b',
      'indexedDB c',
      'cache d',
    ]);
    expect(noted).toEqual(
      expect.arrayContaining([
        'cookie',
        'setItem',
        'open',
        'sendBeacon',
        'toDataURL',
        'plugins',
        'RTCPeerConnection',
      ]),
    );
    expect(calls).toEqual([`link preconnect ${other}/`]);
    const told = await toldIn(watch.requests, [new URL(page.url()).origin]);
    expect(told).toEqual(
      expect.arrayContaining([
        `request ${other}/asked`,
        `request ${other}/beacon`,
        expect.stringMatching(/^Referer http.* to .*\/asked$/),
      ]),
    );
    expect(await context.cookies()).toHaveLength(1);
  });
});
