import { readdirSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { isPrecached } from '../../tools/vite-plugin-site/precache.ts';
import { declaration } from '../declaration.ts';
import { hasTurn, tagged } from './core.ts';
import { dist } from './harness.ts';
import { expectNothingCut } from './overflow.ts';
import { expect, leftBehind, test, untilKept, type OwnSite } from './own-site.ts';

// Installing a copy loads many files in sequence: of two similar tests that install one, the core has one.
test.describe.configure({ timeout: 90_000 });
const COPY = { timeout: 45_000 };

const { languages } = declaration;
const [lang = '', other = ''] = languages;

/** Every page of the copy, by the address of its folder. */
const pages = readdirSync(dist, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.html') && isPrecached(path))
  .map((path) => path.replace(/(^|\/)index\.html$/, '$1'));

/** Opens a page for class and waits until the copy is complete. */
async function keep(page: Page, own: OwnSite, address = `${lang}/present/`): Promise<void> {
  await page.goto(own.url + address);
  await untilKept(page);
}

/** A page whose heading shows its version. */
const PLACE = `${other}/explore/index.html`;

const SHARE = `${other}/share/index.html`;

const heading = (page: Page) => page.locator('h1');

const renewed = async (own: OwnSite) =>
  (await own.read(PLACE)).replace(/<h1([^>]*)>[^<]*/, '<h1$1>The second version');

const shown = (page: Page, news: string) => page.locator(`#renewal p[data-news="${news}"]`);

test.describe('after one visit of a page for class, without a server', () => {
  test(
    'every page answers, by its folder, by its file, with any query, and as the server did',
    tagged(false),
    async ({ page, own }) => {
      test.setTimeout(120_000);
      await keep(page, own);
      await own.stop();
      await page.reload();
      await expect(heading(page)).toBeVisible();
      const queries = (path: string) => (path.includes('/embed/') ? '?static=1' : '?figure=x&utm_source=y');
      for (const path of pages)
        for (const address of [path, `${path}index.html`, path + queries(path)]) {
          const answer = await page.goto(own.url + address);
          expect([address, answer?.status()]).toEqual([address, 200]);
          expect(answer?.headers()['content-security-policy'], address).toContain("default-src 'none'");
        }
      await page.goto(`${own.url}${lang}/present?a=1`);
      expect(page.url()).toBe(`${own.url}${lang}/present/?a=1`);
    },
  );

  test(
    'the text, its numbers, search and the language beside it work',
    tagged(false),
    async ({ page, own }) => {
      await keep(page, own, `${other}/teach/`);
      await own.stop();
      await page.goto(`${own.url}${lang}/?arithmetic=1`);
      await expect(page.locator('html')).toHaveAttribute('data-alive');
      await page.locator('.passage a[data-figure]').first().click();
      await expect(page.locator('.live.laid').first()).toBeAttached();
      await page.locator('[data-find]').click();
      await page.locator('.find input').fill('migrants');
      await expect(page.locator('.find .result').first()).toBeVisible();
      expect(await page.evaluate(() => document.fonts.check('16px "Text Serif"'))).toBe(true);
    },
  );

  test(
    'what is not in the copy is left to the browser',
    tagged(false),
    async ({ page, own, expectedConsole }) => {
      expectedConsole.push(/ERR_CONNECTION_REFUSED/);
      await keep(page, own);
      await own.stop();
      await expect(page.goto(`${own.url}${lang}/nowhere/`)).rejects.toThrow('ERR_CONNECTION_REFUSED');
      const picture = page.evaluate(
        (address) => fetch(address).then(() => 'there'),
        `${own.url}images/x.png`,
      );
      await expect(picture).rejects.toThrow();
    },
  );
});

test.describe('a new version', () => {
  test('waits until the reader asks for it, and then is there in one go; other windows are told and stay', async ({
    page,
    context,
    own,
  }) => {
    await keep(page, own, `${lang}/teach/`);
    const second = await context.newPage();
    await second.goto(own.url + `${lang}/notes/`);
    const panel = readdirSync(`${dist}/assets`).find((name) => /^panel-.*\.js$/.test(name))!;
    const reading = await context.newPage();
    await reading.goto(`${own.url}${lang}/`);

    const data = `data/${declaration.about.id}/figures.json`;
    await own.renew({
      [PLACE]: await renewed(own),
      [data]: `${await own.read(data)}\n`,
      [`assets/${panel}`]: null,
    });
    await page.reload();
    await expect(shown(page, 'ready')).toBeVisible(COPY);
    await expect(shown(second, 'ready')).toBeVisible();
    await page.goto(own.url + PLACE);
    await expect(heading(page)).not.toHaveText('The second version');

    await page.goto(`${own.url}${lang}/teach/`);
    await expect(shown(page, 'ready')).toBeVisible(COPY);
    const isNew = page.waitForEvent('load');
    await page.locator('[data-renewal="load"]').click();
    await isNew;
    await untilKept(page);
    await expect(page.locator('#renewal')).toBeHidden();
    await expect(shown(second, 'elsewhere')).toBeVisible();
    await expect(shown(second, 'ready')).toBeHidden();

    // The old window keeps its version, including modules not yet loaded, and works without a server.
    await own.stop();
    await reading.locator('[data-find]').click();
    await expect(reading.locator('.find')).toBeVisible();
    const length = (each: Page) =>
      each.evaluate(async (address) => (await (await fetch(address)).text()).length, own.url + data);
    expect((await length(page)) - (await length(reading))).toBe(1);
    await page.goto(own.url + PLACE);
    await expect(heading(page)).toHaveText('The second version');

    // Once its last window is closed, the old version is deleted.
    const versions = () => page.evaluate(async () => (await caches.keys()).length);
    expect(await versions()).toBe(3);
    await reading.close();
    await second.locator('[data-renewal="reload"]').click();
    await expect(second.locator('#renewal')).toBeHidden();
    await page.goto(`${own.url}${lang}/teach/`);
    await expect.poll(versions).toBe(2);
  });

  test(
    'of which a file is missing is not taken at all, and the one before goes on',
    tagged(false),
    async ({ page, own, expectedConsole }) => {
      expectedConsole.push(/404|integrity/);
      await keep(page, own);
      await own.renew({ [PLACE]: await renewed(own), [SHARE]: `${await own.read(SHARE)}\n` });
      await own.put(SHARE, null);
      const fate = await page.evaluate(async () => {
        const registration = (await navigator.serviceWorker.getRegistration())!;
        await registration.update();
        const next = registration.installing!;
        await new Promise((resolve) => next.addEventListener('statechange', resolve));
        return [next.state, registration.waiting];
      });
      expect(fate).toEqual(['redundant', null]);
      await own.stop();
      await page.goto(own.url + PLACE);
      await expect(heading(page)).not.toHaveText('The second version');
      await page.goto(`${own.url}${other}/share/`);
      await expect(heading(page)).toBeVisible();
    },
  );

  test('takes no file of another version', tagged(false), async ({ page, own, expectedConsole }) => {
    expectedConsole.push(/integrity/);
    // Simulates the upload of a new version, one file after the other.
    await own.put(PLACE, await renewed(own));
    await page.goto(`${own.url}${lang}/teach/`);
    await expect(page.locator('[data-when="failed"]').first()).toBeVisible(COPY);
  });

  test('comes by itself once all windows are closed', tagged(false), async ({ page, context, own }) => {
    await keep(page, own);
    await own.renew({ [PLACE]: await renewed(own) });
    // A file that has not changed is taken from the version before: the server is not asked for it.
    await own.put(SHARE, null);
    await page.reload();
    await expect(shown(page, 'ready')).toBeVisible(COPY);
    await page.close();
    const next = await context.newPage();
    await next.goto(own.url + PLACE);
    await expect(heading(next)).toHaveText('The second version');
  });
});

test.describe('the page on what there is for class', () => {
  for (const tag of languages)
    test(
      `says how it stands with the copy, and takes it away: ${tag}`,
      tagged(hasTurn(1, [tag, languages])),
      async ({ page, own }) => {
        await page.goto(`${own.url}${tag}/teach/`);
        const standing = (name: string) => page.locator(`#offline [role="status"] [data-when="${name}"]`);
        await expect(standing('kept')).toBeVisible(COPY);
        await expect(page.locator('#offline [role="status"] > :not([hidden])')).toHaveCount(1);
        expect((await leftBehind(page)).length).toBeGreaterThan(1);

        await page.locator('[data-offline="remove"]').click();
        await expect(standing('removed')).toBeVisible();
        expect(await leftBehind(page)).toEqual([]);
        await page.goto(`${own.url}${tag}/notes/`);
        await page.waitForLoadState('networkidle');
        expect(await leftBehind(page), 'the reader wants none').toEqual([]);

        await page.goto(`${own.url}${tag}/teach/`);
        await page.locator('[data-offline="keep"]').click();
        await expect(standing('kept')).toBeVisible(COPY);
        await own.stop();
        await page.goto(`${own.url}${tag}/present/`);
        await expect(heading(page)).toBeVisible();
      },
    );

  test('makes a copy again at once after it was taken away', tagged(false), async ({ page, own }) => {
    await keep(page, own, `${lang}/teach/`);
    await page.locator('[data-offline="remove"]').click();
    await page.locator('[data-offline="keep"]').click();
    await expect(page.locator('#offline [role="status"] [data-when="kept"]')).toBeVisible(COPY);
    await own.stop();
    await page.goto(`${own.url}${other}/explore/`);
    await expect(heading(page)).toBeVisible();
  });

  test('says that no copy can be kept where the browser has no workers', async ({ page, own }) => {
    await page.addInitScript(() => {
      Object.defineProperty(Navigator.prototype, 'serviceWorker', { value: undefined });
    });
    await page.goto(`${own.url}${lang}/teach/`);
    await expect(page.locator('#offline [data-when="cannot"]')).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('data-alive');
  });

  test('says that no copy can be kept where the browser refuses', tagged(false), async ({ page, own }) => {
    await page.addInitScript(() => {
      ServiceWorkerContainer.prototype.register = () =>
        Promise.reject(new DOMException('not here', 'SecurityError'));
    });
    await page.goto(`${own.url}${lang}/teach/`);
    await expect(page.locator('#offline [data-when="cannot"]')).toBeVisible();
  });

  for (const colorScheme of ['light', 'dark'] as const)
    test(
      `axe finds nothing in any of its sentences, nor in the line of a new version: ${colorScheme}`,
      tagged(false),
      async ({ page, own }) => {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width: 320, height: 800 });
        await keep(page, own, `${lang}/teach/`);
        await page.evaluate(() => {
          for (const part of document.querySelectorAll('#offline [hidden], #renewal, #renewal [hidden]'))
            part.removeAttribute('hidden');
        });
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(
          violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
        ).toEqual([]);
        await expectNothingCut(page);
      },
    );
});

test('a visit of pages for reading, exploring and sharing leaves nothing behind', async ({ page, own }) => {
  for (const address of ['', `${lang}/`, `${lang}/explore/`, `${lang}/share/`]) {
    await page.goto(own.url + address);
    await page.waitForLoadState('networkidle');
  }
  expect(await leftBehind(page)).toEqual([]);
});

test('the policy of a page for class lets no other address become a worker', async ({
  page,
  own,
  expectedConsole,
}) => {
  expectedConsole.push(/TrustedScriptURL/, /Trusted ?Type/i);
  await keep(page, own);
  const refusals = await page.evaluate(async () => {
    const refused: string[] = [];
    const note = (error: unknown) => void refused.push((error as Error).name);
    await navigator.serviceWorker.register('../../declaration-figure.js').catch(note);
    const { trustedTypes } = window as unknown as {
      trustedTypes: { createPolicy: (name: string, rules: object) => unknown };
    };
    for (const name of ['offline', 'another'])
      try {
        trustedTypes.createPolicy(name, {});
      } catch (error) {
        note(error);
      }
    return refused;
  });
  expect(refusals).toEqual(['TypeError', 'TypeError', 'TypeError']);
});

for (const tag of languages)
  test(
    `a page for class can be put on a home screen, in its language: ${tag}`,
    tagged(false),
    async ({ page, own }) => {
      await keep(page, own, `${tag}/teach/`);
      const session = await page.context().newCDPSession(page);
      const { errors, data, url } = await session.send('Page.getAppManifest');
      expect(errors).toEqual([]);
      expect(url).toBe(`${own.url}manifest.${tag}.webmanifest`);
      expect(JSON.parse(data ?? '')).toMatchObject({ lang: tag, start_url: `${tag}/teach/`, scope: './' });
      const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
      // A test has an incognito window, which keeps no data.
      expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([]);
    },
  );
