import type { Page } from '@playwright/test';
import { declaration } from '../declaration.ts';
import { hasTurn, tagged } from './core.ts';
import { expect, test } from './harness.ts';

// The test reads the canvas to see the picture; the page itself never does.
test.use({ expectedConsole: [/willReadFrequently/] });

/** Returns the ids of the figures with a step, in order. */
const stepsOf = (page: Page) =>
  page
    .locator('[data-step]')
    .evaluateAll((steps) => steps.map((step) => step.getAttribute('data-step') ?? ''));

/** Returns a hash of the canvas, and the number of its inked pixels. */
const picture = (page: Page) =>
  page.locator('canvas').evaluate((element) => {
    const canvas = element as HTMLCanvasElement;
    const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
    let [hash, inked] = [0, 0];
    for (let i = 3; i < data.length; i += 4) {
      hash = (hash * 31 + (data[i] ?? 0) + (data[i - 1] ?? 0)) | 0;
      if (data[i]) inked += 1;
    }
    return { hash, inked };
  });

/** Scrolls until a step is the one being read. */
async function scrollTo(page: Page, figure: string): Promise<void> {
  await page.locator(`[data-step="${figure}"]`).evaluate((step) => {
    const { top } = step.getBoundingClientRect();
    window.scrollBy({ top: top - innerHeight * 0.6, behavior: 'instant' });
  });
  await expect(page).toHaveURL(new RegExp(`#step-${figure}$`));
}

/** Waits until nothing moves on the canvas. */
async function still(page: Page): Promise<void> {
  await page.waitForTimeout(750);
}

const WIDTHS = [360, 1280];

for (const lang of declaration.languages)
  for (const width of WIDTHS)
    test.describe(`at true count, in ${lang} at ${String(width)} px`, () => {
      const turn = (n: number) => tagged(hasTurn(n, [width, WIDTHS], [lang, declaration.languages]));
      test.use({ viewport: { width, height: 800 } });

      test(
        'one canvas goes from field to field as the words go by, and the address follows',
        turn(0),
        async ({ page }) => {
          await page.goto(`${lang}/explore/count/`);
          await page.waitForLoadState('networkidle');
          await expect(page.locator('canvas')).toHaveCount(1);
          const seen = new Set<number>();
          const steps = await stepsOf(page);
          for (const figure of [...steps.slice(1), steps[0] ?? '']) {
            await scrollTo(page, figure);
            await still(page);
            const { hash, inked } = await picture(page);
            expect(inked).toBeGreaterThan(1000);
            seen.add(hash);
            await expect(page.locator('canvas')).toBeInViewport();
            await expect(page.locator(`[data-step="${figure}"] blockquote`)).toBeInViewport();
          }
          expect(seen.size).toBe(steps.length);
        },
      );

      test(
        'by keyboard: the list of numbers leads to each step, and the words of a step to the text',
        turn(3),
        async ({ page }) => {
          await page.goto(`${lang}/explore/count/`);
          await expect(page.locator('html')).toHaveAttribute('data-alive');
          for (const figure of (await stepsOf(page)).slice(1)) {
            await page.locator(`.numbers a[href="#step-${figure}"]`).focus();
            await page.keyboard.press('Enter');
            await expect(page).toHaveURL(new RegExp(`#step-${figure}$`));
            await expect(page.locator(`[data-step="${figure}"] blockquote`)).toBeInViewport();
            await still(page);
            await expect(page).toHaveURL(new RegExp(`#step-${figure}$`));
          }
          const last = (await stepsOf(page)).at(-1) ?? '';
          await page.reload();
          await expect(page.locator(`[data-step="${last}"] blockquote`)).toBeInViewport();
          await page.locator(`[data-step="${last}"] a`).focus();
          await page.keyboard.press('Enter');
          await expect(page.locator(`#text .passage[id] a[data-figure="${last}"]`)).toHaveAttribute(
            'aria-current',
            'true',
          );
        },
      );

      test(
        'the still drawings are out of the way of the keyboard while the canvas is there',
        turn(2),
        async ({ page }) => {
          await page.goto(`${lang}/explore/count/`);
          await expect(page.locator('html')).toHaveAttribute('data-alive');
          for (const drawing of await page.locator('.still').all()) await expect(drawing).toBeHidden();
        },
      );
    });

test.describe('with reduced motion', () => {
  test.use({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' });

  test('the canvas cuts from field to field', async ({ page }) => {
    await page.goto('fr/explore/count/');
    await page.waitForLoadState('networkidle');
    const [first = '', , third = ''] = await stepsOf(page);
    await scrollTo(page, third);
    const cut = await picture(page);
    await still(page);
    expect(await picture(page)).toEqual(cut);
    await scrollTo(page, first);
    const back = await picture(page);
    expect(back.hash).not.toBe(cut.hash);
    await still(page);
    expect(await picture(page)).toEqual(back);
  });
});

test(
  'with motion the canvas is on its way for a while, and then it rests',
  tagged(false),
  async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto('fr/explore/count/');
    await page.waitForLoadState('networkidle');
    const [, , third = ''] = await stepsOf(page);
    await scrollTo(page, third);
    const early = await picture(page);
    await still(page);
    const late = await picture(page);
    expect(late.hash).not.toBe(early.hash);
    await still(page);
    expect(await picture(page)).toEqual(late);
  },
);

test('the sheet follows the size of the window and the theme', tagged(false), async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('en/explore/count/');
  await page.waitForLoadState('networkidle');
  await still(page);
  const light = await picture(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await still(page);
  const dark = await picture(page);
  expect(dark.inked).toBe(light.inked);
  expect(dark.hash).not.toBe(light.hash);
  await page.setViewportSize({ width: 1000, height: 800 });
  await still(page);
  const size = await page.locator('canvas').evaluate((element) => {
    const canvas = element as HTMLCanvasElement;
    return [canvas.width, canvas.clientWidth];
  });
  expect(size[0]).toBe(size[1]);
  expect((await picture(page)).inked).toBeGreaterThan(1000);
});

test('on paper each field is its drawing', async ({ page }) => {
  await page.goto('fr/explore/count/');
  await page.waitForLoadState('networkidle');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.stage')).toBeHidden();
  for (const drawing of await page.locator('.still svg').all()) await expect(drawing).toBeVisible();
});

test.describe('when the script does not come', () => {
  // The browser reports the request that the test aborts.
  test.use({ expectedConsole: [/ERR_FAILED|willReadFrequently/] });

  test('the drawings stay where they are', async ({ page }) => {
    await page.route('**/*.js', (route) => route.abort());
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto('fr/explore/count/');
      for (const drawing of await page.locator('.still svg').all()) await expect(drawing).toBeVisible();
      await expect(page.locator('.stage')).toBeHidden();
    }
  });
});
