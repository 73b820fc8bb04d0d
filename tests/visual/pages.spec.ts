import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Page, Route } from '@playwright/test';
import { MEDIA_TYPES } from '../../tools/hosting/media-types.ts';
import { folders, frameless, inLanguages } from '../pages/all-pages.ts';
import { dist, expect, policyOf, test as base } from '../pages/harness.ts';
import { approve, approveWith, drawnBy, fileOf, whyNot } from './approved.ts';
import { across, keptIn, marked, read, SIDE, squares, written } from './picture.ts';

/*
 * Compares every page, in both themes and two widths, with its approved state: no pixel may differ. The test
 * compares the hash of each square of 64 pixels, at full size; so it detects and locates a shift by one pixel
 * or a change of one colour step. Two hundred full screenshots would add sixty megabytes with each approval,
 * so the approved file contains the hashes, and a picture a quarter as wide and in few colours, for
 * reviewers. Without tolerance the set is valid for one Chromium, and for machines with the same rendering:
 * its version and a card with letters and shades are stored with it; on other machines the tests report that
 * and are skipped.
 */

const WIDTHS = [360, 1280];
const THEMES = ['light', 'dark'] as const;
const HEIGHT = 900;

const pages = ['', ...inLanguages([...folders, ...frameless])];

/** Returns "en-figures-housing", and "home" for the page without a folder. */
const nameOf = (address: string): string => address.replace(/\/$/, '').replaceAll('/', '-') || 'home';

/** Address of the site: pages show their own address, which must be the same in every run. */
const SITE = 'https://declaration.example/some/where/';

/** Serves the site from the built files; no request leaves the machine. */
async function answered(route: Route): Promise<void> {
  const path = decodeURIComponent(
    new URL(route.request().url()).pathname.slice(new URL(SITE).pathname.length),
  );
  const file = join(dist, path === '' || path.endsWith('/') ? `${path}index.html` : path);
  await route.fulfill({
    path: file,
    headers: { 'content-security-policy': policyOf(file), 'content-type': MEDIA_TYPES[extname(file)] ?? '' },
  });
}

const test = base.extend<object, { drawing: Awaited<ReturnType<typeof drawnBy>> }>({
  site: [async ({}, use) => use(SITE), { scope: 'worker' }],
  drawing: [
    async ({ browser }, use) => {
      const drawing = await drawnBy(browser);
      // The list of tests shows that they are skipped, but not the reason.
      const reason = whyNot(drawing);
      if (reason !== null) console.warn(reason);
      await use(drawing);
    },
    { scope: 'worker' },
  ],
});

test.use({
  reducedMotion: 'reduce',
  deviceScaleFactor: 1,
  locale: 'en-GB',
  timezoneId: 'UTC',
});

/** True if pictures are approved, with `--update-snapshots=all`. */
const isApproving = (): boolean => test.info().config.updateSnapshots === 'all';

/** Waits until the page is stable: its fonts, pictures and frames are loaded. */
async function settled(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.evaluate(async () => {
    await document.fonts.ready;
    await Promise.all([...document.images].map((image) => image.decode().catch(() => undefined)));
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  });
}

/** Formats differing squares: "2 of 1400 squares, the first at 64, 128". */
const where = (which: readonly number[], count: number, columns: number): string => {
  const [first = 0] = which;
  const [x, y] = [(first % columns) * SIDE, Math.floor(first / columns) * SIDE];
  return `${String(which.length)} of ${String(count)} squares differ, the first at ${String(x)}, ${String(y)}`;
};

for (const address of pages)
  for (const width of WIDTHS)
    for (const theme of THEMES) {
      const name = `${nameOf(address)}-${String(width)}-${theme}`;
      test(`/${address} at ${String(width)} pixels, ${theme}`, async ({ page, drawing }, info) => {
        const reason = isApproving() ? null : whyNot(drawing);
        test.skip(reason !== null, reason ?? '');
        if (isApproving()) approveWith(drawing);
        await page.context().route(`${SITE}**`, answered);
        // The state of the offline copy would change from one moment to the next.
        await page.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'));
        await page.setViewportSize({ width, height: HEIGHT });
        await page.emulateMedia({ colorScheme: theme });
        await page.goto(address);
        await settled(page);
        const png = await page.screenshot({ fullPage: true, animations: 'disabled', caret: 'hide' });
        const picture = read(png);
        if (isApproving()) {
          approve(name, written(picture));
          return;
        }
        const file = fileOf(name);
        expect(existsSync(file), `${name} was never approved: npm run test:visual:approve`).toBe(true);
        const kept = keptIn(readFileSync(file));
        const own = squares(picture);
        const differing = own.flatMap((square, i) => (square === kept.squares[i] ? [] : [i]));
        if (differing.length > 0) {
          await info.attach('now', { body: marked(picture, differing), contentType: 'image/png' });
          await info.attach('approved, made small', { path: file, contentType: 'image/png' });
        }
        expect([picture.width, picture.height], 'width and height of the page').toEqual([
          kept.width,
          kept.height,
        ]);
        expect(differing.length, where(differing, own.length, across(picture))).toBe(0);
      });
    }
