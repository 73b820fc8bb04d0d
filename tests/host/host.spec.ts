import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { filesBelow } from '../../tools/vite-plugin-site/sizes.ts';
import { declaration } from '../declaration.ts';
import { dist, expect, test as base } from '../pages/harness.ts';
import { expectedOf } from './files.ts';
import { ask } from './request.ts';
import { copyOf, isHere, SECRET, start } from './server.ts';

/** Serves the built site by real servers, with the settings that the build has written for them. */
const test = base.extend<object, { host: string; copy: string }>({
  host: ['', { option: true, scope: 'worker' }],
  copy: [
    async ({}, use) => {
      const { site, remove } = await copyOf(dist);
      await use(site);
      remove();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  site: [
    async ({ host, copy }, use) => {
      const server = await start(host, copy);
      await use(server.url);
      await server.close();
    },
    { scope: 'worker', timeout: 150_000 },
  ],
});

/** Settings of hosts: present in the site, but not for readers. */
const HIDDEN = ['_headers', '.htaccess', '.nojekyll'];

const files = (await filesBelow(dist)).filter((path) => !HIDDEN.includes(path));
const pages = files.filter((path) => path.endsWith('.html'));
const isFrame = (path: string) => /(^|\/)embed\//.test(path);
const addressOf = (path: string) => path.replace(/(^|\/)index\.html$/, '$1');

// The first server is required; the others are tested if installed.
test.beforeEach(({ host }) => test.skip(host !== 'nginx' && !isHere(host), `no ${host} here`));

test('every page opens under its policy, which no page of others may frame but embedded figures', async ({
  page,
  site,
}) => {
  test.setTimeout(240_000);
  for (const path of pages.filter((each) => each !== '404.html')) {
    const answer = await page.goto(site + addressOf(path));
    expect(answer?.status(), path).toBe(200);
    const policy = answer?.headers()['content-security-policy'] ?? '';
    expect(policy, path).toMatch(/^default-src 'none'; /);
    const own = await page.locator('meta[http-equiv="content-security-policy"]').getAttribute('content');
    expect(policy, path).toBe(isFrame(path) ? own : `${String(own)}; frame-ancestors 'none'`);
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
  }
});

test('every file has its type, its life in caches, and says who may use it', async ({ site }) => {
  test.slow();
  for (const path of files) {
    const { status, headers } = await ask(site, `/${path}`, { method: 'HEAD' });
    const { type, cache, isOpen } = expectedOf(path);
    expect(status, path).toBe(200);
    expect(headers['content-type']?.split(';')[0], path).toBe(type);
    if (/^text\/|json|svg/.test(type)) expect(headers['content-type'], path).toMatch(/; charset=utf-8$/);
    expect(headers['cache-control'], path).toMatch(cache);
    expect(headers['cross-origin-resource-policy'], path).toBe(
      isOpen || /^v\/[^/]+\/(?!index\.html$)/.test(path) ? 'cross-origin' : 'same-origin',
    );
    if (isOpen) expect(headers['access-control-allow-origin'], path).toBe('*');
    expect(headers['x-content-type-options'], path).toBe('nosniff');
    expect(headers['referrer-policy'], path).toBe('no-referrer');
    expect(headers['strict-transport-security'], path).toMatch(/^max-age=\d{8,}$/);
    expect(headers['permissions-policy'], path).toContain('camera=()');
    expect(headers['cross-origin-opener-policy'], path).toBe('same-origin');
  }
});

test('answers come compressed to whoever takes it, and are the same when they are unpacked', async ({
  site,
}) => {
  test.slow();
  const texts = files.filter((path) => /\.(html|js|css|json|csv|svg)$/.test(path));
  for (const path of texts) {
    const bytes = readFileSync(join(dist, path));
    if (bytes.length < 256) continue;
    const [brotli, gzip, plain] = await Promise.all(
      ['gzip, br', 'gzip', 'identity'].map((encoding) =>
        ask(site, `/${path}`, { headers: { 'accept-encoding': encoding } }),
      ),
    );
    expect(brotli?.headers['content-encoding'], path).toBe('br');
    expect(brotli?.headers.vary, path).toContain('Accept-Encoding');
    expect(brotliDecompressSync(brotli?.body ?? '').equals(bytes), path).toBe(true);
    expect(gzip?.headers['content-encoding'], path).toBe('gzip');
    expect(gunzipSync(gzip?.body ?? '').equals(bytes), path).toBe(true);
    expect(plain?.headers['content-encoding'], path).toBeUndefined();
    expect(plain?.body.equals(bytes), path).toBe(true);
  }
});

test('what has not changed is not sent again, and parts of files are', async ({ site }) => {
  const png = files.find((path) => path.endsWith('.png')) ?? '';
  for (const path of ['', `data/${declaration.about.id}/figures.json`, png]) {
    const first = await ask(site, `/${path}`);
    const byTag = { 'if-none-match': first.headers.etag ?? '' };
    const byDate = { 'if-modified-since': first.headers['last-modified'] ?? '' };
    for (const headers of [byTag, byDate]) {
      const again = await ask(site, `/${path}`, { headers });
      expect([again.status, again.body.length], path).toEqual([304, 0]);
    }
  }
  const bytes = readFileSync(join(dist, png));
  const part = await ask(site, `/${png}`, { headers: { range: 'bytes=100-199' } });
  expect(part.status).toBe(206);
  expect(part.body.equals(bytes.subarray(100, 200))).toBe(true);
  const beyond = await ask(site, `/${png}`, { headers: { range: `bytes=${String(bytes.length)}-` } });
  expect(beyond.status).toBe(416);
});

test.describe('where there is no page', () => {
  test.use({ expectedConsole: [/404/] });

  test('says so in every language, at any depth, and shows the way on', async ({ page, site }) => {
    for (const path of ['nothing', 'fr/nothing/at/all/', 'assets/main-00000000.js', 'v/0/x']) {
      const answer = await page.goto(site + path);
      expect(answer?.status(), path).toBe(404);
      expect(answer?.headers()['content-type'], path).toMatch(/^text\/html/);
      expect(answer?.headers()['cache-control'], path).toBe('public, max-age=300');
      for (const lang of declaration.languages)
        await expect(page.locator(`h1 [lang="${lang}"]`), path).toBeVisible();
    }
    const ways = await page
      .locator('a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(ways).toHaveLength(4 * declaration.languages.length);
    for (const way of ways) expect((await ask(site, String(way))).status, String(way)).toBe(200);
  });
});

test('nothing is read outside the site, nor what hosts are told, however it is asked for', async ({
  site,
}) => {
  const ways = [
    '/../secret.txt',
    '/fr/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e%2fsecret.txt',
    '/.%2e/secret.txt',
    '/..%5csecret.txt',
    '/..\\secret.txt',
    '/%252e%252e/secret.txt',
    '/%c0%ae%c0%ae/secret.txt',
    '/%e0%80%ae%e0%80%ae/secret.txt',
    '/..;/secret.txt',
    '/....//secret.txt',
    '//../secret.txt',
    '/fr/%00/../../secret.txt',
    '/secret.txt%00.html',
    '/%zz',
    '/fr/%0d%0aSet-Cookie:x=1',
    ...HIDDEN.map((name) => `/${name}`),
    '/fr/../_headers',
    '/%5fheaders',
  ];
  for (const way of ways) {
    const { status, headers, body } = await ask(site, way);
    expect([400, 403, 404], `${way}: ${String(status)}`).toContain(status);
    expect(body.includes(SECRET), way).toBe(false);
    expect(body.includes('Cache-Control'), way).toBe(false);
    expect(headers['set-cookie'], way).toBeUndefined();
  }
  expect((await ask(site, '/fr/')).status).toBe(200);
});

test('nothing is changed, and folders are not listed', async ({ site }) => {
  for (const method of ['POST', 'PUT', 'DELETE', 'PATCH'])
    expect((await ask(site, '/fr/', { method })).status, method).toBeGreaterThanOrEqual(400);
  for (const folder of ['/assets/', '/data/', '/images/'])
    expect([403, 404], folder).toContain((await ask(site, folder)).status);
});

test.describe('in a page of somebody else', () => {
  let other: Server;
  test.beforeEach(async ({ guests }) => {
    other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    guests.push(`http://127.0.0.1:${String((other.address() as AddressInfo).port)}`);
  });
  test.afterEach(() => void other.close());

  test('figures are shown, by script and by frame, pictures too', async ({ page, site, guests }) => {
    const [view] = declaration.views;
    const [lang] = declaration.languages;
    const html = `<!doctype html><html lang="en"><title>Elsewhere</title><link rel="icon" href="data:,">
          <declaration-figure view="${String(view?.id)}" lang="${String(lang)}"></declaration-figure>
          <iframe sandbox="allow-scripts" title="x" src="${site}${String(lang)}/embed/${String(view?.id)}/"></iframe>
          <img alt="" src="${site}images/${String(lang)}/${String(view?.id)}.png">
          <script src="${site}declaration-figure.js"></script>`;
    other.on('request', (_, response) => response.setHeader('content-type', 'text/html').end(html));
    await page.goto(String(guests[0]));
    await expect(page.locator('declaration-figure iframe')).toBeVisible();
    for (const frame of await page.locator('iframe').all())
      await expect(frame.contentFrame().locator('figure[data-view] svg').first()).toBeVisible();
    await expect
      .poll(() => page.locator('img').evaluate((picture: HTMLImageElement) => picture.naturalWidth))
      .toBeGreaterThan(0);
  });

  test.describe('a page of the site', () => {
    test.use({ expectedConsole: [/frame-ancestors|ERR_BLOCKED_BY_RESPONSE/] });

    test('is not shown', async ({ page, site, guests }) => {
      other.on('request', (_, response) =>
        response
          .setHeader('content-type', 'text/html')
          .end(
            `<!doctype html><title>Elsewhere</title><link rel="icon" href="data:,"><iframe src="${site}fr/"></iframe>`,
          ),
      );
      await page.goto(String(guests[0]));
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      const [, frame] = page.frames();
      expect(await frame?.content()).not.toContain('data-figure');
    });
  });
});

test('the pages for class work without the server', async ({ page, context, site }) => {
  await page.goto(`${site}${String(declaration.languages[0])}/teach/`);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await context.setOffline(true);
  await page.goto(`${site}${String(declaration.languages[0])}/present/`);
  await expect(page.locator('h1, h2').first()).toBeVisible();
  await context.setOffline(false);
});
