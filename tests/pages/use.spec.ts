import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { dsvFormat } from 'd3';
import { strFromU8, unzipSync } from 'fflate';
import { PNG } from 'pngjs';
import { declaration } from '../declaration.ts';
import { switchArithmetic } from './bar.ts';
import { hasTurn, tagged } from './core.ts';
import { expect, test } from './harness.ts';

const view = declaration.views.find(({ panels }) => panels.some(({ form }) => form === 'units'))!;
const figures = view.panels.flatMap((panel) => panel.figures);
const folder = `en/figures/${view.id}/`;

/** Returns the download that a click starts. */
async function download(page: Page, selector: string): Promise<{ name: string; content: Buffer }> {
  const [event] = await Promise.all([page.waitForEvent('download'), page.locator(selector).click()]);
  return { name: event.suggestedFilename(), content: readFileSync(await event.path()) };
}

const svgLink = '[data-picture="wide"][data-type="svg"]';
const pngLink = (scale: number) => `[data-picture="wide"][data-scale="${String(scale)}"]`;

/** Offered scales of a picture. */
const SCALES = [1, 2, 4];

/** Counts the dots in an SVG. */
const points = (svg: string) => (svg.match(/h0(?=m|M|")/g) ?? []).length;

test.describe('taking a figure along', () => {
  test('the SVG has the geometry of the page, mark for mark', async ({ page }) => {
    await page.goto(folder);
    const svg = (await download(page, svgLink)).content.toString();
    const counted = declaration.figures
      .filter(({ id }) => figures.includes(id))
      .reduce((sum, { value }) => sum + value, 0);
    expect(points(svg)).toBe(counted);
  });

  test('what is downloaded is what is seen: theme and our arithmetic', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.goto(`${folder}?arithmetic=1`);
    const dark = (await download(page, svgLink)).content.toString();
    const ground = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    const [, fill = ''] = /<rect width="100%" height="100%" fill="#([0-9a-f]{6})"/.exec(dark) ?? [];
    const rgb = [0, 2, 4].map((i) => parseInt(fill.slice(i, i + 2), 16)).join(', ');
    expect(ground).toBe(`rgb(${rgb})`);
    expect(dark).toContain('stroke-dasharray="4 3"');

    await switchArithmetic(page, false);
    await page.emulateMedia({ colorScheme: 'light' });
    const light = (await download(page, svgLink)).content.toString();
    expect(light).not.toContain('stroke-dasharray="4 3"');
    expect(light).not.toContain(`fill="#${fill}"`);

    // The reader’s theme for the site overrides that of the device.
    await page.locator('button.display').click();
    await page.locator('#display input[value="dark"]').check();
    await page.keyboard.press('Escape');
    expect((await download(page, svgLink)).content.toString()).toContain(`fill="#${fill}"`);
  });

  for (const scale of SCALES)
    test(
      `the PNG comes ${String(scale)} times as large, with our arithmetic where it is shown`,
      tagged(hasTurn(1, [scale, SCALES])),
      async ({ page }) => {
        await page.goto(folder);
        const plain = await download(page, pngLink(scale));
        const { width, height, data } = PNG.sync.read(plain.content);
        expect([width, height]).toEqual([1200 * scale, 675 * scale]);
        await switchArithmetic(page, true);
        const ours = PNG.sync.read((await download(page, pngLink(scale))).content);
        expect([ours.width, ours.height]).toEqual([width, height]);
        expect(ours.data.equals(data)).toBe(false);
      },
    );

  test('no button is offered before the code for it has come', tagged(false), async ({ page }) => {
    let arrive = () => {};
    const arrived = new Promise<void>((done) => (arrive = done));
    await page.route('**/assets/use-*.js', async (route) => {
      await arrived;
      await route.continue();
    });
    await page.goto(folder);
    await expect(page.locator('html')).toHaveAttribute('data-alive');
    await expect(page.locator(pngLink(4))).toBeHidden();
    arrive();
    await expect(page.locator(pngLink(4))).toBeVisible();
  });

  test('a picture that takes its time says so, and can be cancelled', tagged(false), async ({ page }) => {
    await page.goto(folder);
    await page.route('**/*.svg', async (route) => {
      await new Promise((done) => setTimeout(done, 1500));
      await route.continue();
    });
    await page.locator(pngLink(4)).click();
    const progress = page.locator('#progress');
    await expect(progress).toContainText('is being drawn');
    await page.getByRole('button', { name: 'Cancel' }).click();
    await expect(progress).toHaveText('Cancelled.');
  });

  test.describe('that fails', () => {
    test.use({ expectedConsole: [/404/] });

    test('says what to do instead', async ({ page }) => {
      await page.goto(folder);
      await page.route('**/*.svg', (route) => route.fulfill({ status: 404, body: '' }));
      await page.locator(pngLink(4)).click();
      await expect(page.locator('#progress')).toContainText('Download the SVG');
    });
  });

  test('the picture is copied as PNG, or the page says what to do instead', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(folder);
    await page.locator('[data-copy-picture]').click();
    await expect(page.locator('#progress')).toHaveText('Copied.');
    const types = await page.evaluate(async () =>
      (await navigator.clipboard.read()).flatMap((item) => item.types),
    );
    expect(types).toEqual(['image/png']);
    await page.evaluate(() => {
      navigator.clipboard.write = () => Promise.reject(new Error('not allowed'));
    });
    await page.locator('[data-copy-picture]').click();
    await expect(page.locator('#progress')).toContainText('Download the PNG');
  });

  test('a number is copied with its qualifier, its period, its source and the address', async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto('en/figures/removals/');
    await page.locator('.texts summary >> nth=0').click();
    await page.locator('[data-copy="removals-post"]').click();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(
      `${String(declaration.about.attribution['en'])}: more than 2,700 people removed from French territory (since 2015, to 30 August 2016). ${page.url()}`,
    );
  });

  test('the data that is handed over is that of the declaration', async ({ page }) => {
    await page.goto(folder);
    const csv = dsvFormat(',').parse((await download(page, '.data a >> nth=0')).content.toString());
    expect(csv.map(({ id }) => id).slice(0, figures.length)).toEqual(figures);
    const zip = unzipSync((await download(page, '.data a >> nth=4')).content);
    const { resources } = JSON.parse(strFromU8(zip['datapackage.json']!)) as {
      resources: { path: string }[];
    };
    expect(resources.map(({ path }) => path).every((path) => zip[path] !== undefined)).toBe(true);
    expect(strFromU8(zip['text.fr.txt']!)).toBe(readFileSync('data/calais-2016/text.fr.txt', 'utf8'));
  });

  test('one figure is printed without the page around it', async ({ page }) => {
    await page.goto(folder);
    await page.evaluate(() => {
      window.print = () => undefined;
    });
    await page.locator('[data-print]').click();
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('figure.view svg').first()).toBeVisible();
    await expect(page.locator('.tongues').first()).toBeHidden();
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await expect(page.locator('.tongues').first()).toBeVisible();
  });

  test.describe('without a script', () => {
    test.use({ javaScriptEnabled: false });

    test('pictures, data, words and citations are there; only what needs one is not offered', async ({
      page,
    }) => {
      await page.goto('fr/figures/housing/');
      for (const link of await page.locator('#use a[download]').all())
        expect((await page.request.get(await link.evaluate((a: HTMLAnchorElement) => a.href))).status()).toBe(
          200,
        );
      await expect(page.locator('#use button').first()).toBeHidden();
      await expect(page.locator('#use .texts')).toHaveCount(6);
    });
  });
});
