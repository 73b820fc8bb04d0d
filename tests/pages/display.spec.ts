import type { Page } from '@playwright/test';
import { folders, inLanguages } from './all-pages.ts';
import { openDisplay } from './bar.ts';
import { hasTurn, tagged } from './core.ts';
import { expect, test } from './harness.ts';
import { faintWords } from './legible.ts';
import { expectNothingCut, expectNothingHidden } from './overflow.ts';

const button = (page: Page) => page.locator('button.display');
const panel = (page: Page) => page.locator('#display');
const choice = (page: Page, name: string, value: string) =>
  page.locator(`#display input[name="${name}"][value="${value}"]`);
const letters = (page: Page) => page.evaluate(() => getComputedStyle(document.documentElement).fontSize);
const kept = (page: Page) => page.evaluate(() => localStorage.getItem('display'));

/** Stores display settings as from an earlier visit. */
const set = (page: Page, display: string) =>
  page.addInitScript((value) => localStorage.setItem('display', value), display);

test.describe('the display', () => {
  test('is chosen in a panel that the keyboard opens, walks and leaves', async ({ page }) => {
    await page.goto('fr/');
    await button(page).focus();
    await page.keyboard.press('Enter');
    await expect(panel(page)).toBeVisible();
    await page.keyboard.press('Tab');
    await expect(page.locator('#arithmetic')).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(choice(page, 'size', '')).toBeFocused();
    await page.keyboard.press('ArrowRight');
    await expect(choice(page, 'size', 'large')).toBeChecked();
    expect(await letters(page)).toBe('18px');
    // Enter on a choice submits nothing; the page’s policy would report it.
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await expect(panel(page)).toBeHidden();
    await expect(button(page)).toBeFocused();
  });

  test('sets lines, spacing, letters and colours of the text', async ({ page }) => {
    await page.setViewportSize({ width: 800, height: 800 });
    await page.goto('en/');
    const passage = page.locator('.passage.paragraph').first();
    const look = () =>
      passage.evaluate((element) => {
        const { fontFamily, fontSize, letterSpacing, wordSpacing, lineHeight, inlineSize, color } =
          getComputedStyle(element);
        const size = parseFloat(fontSize);
        return {
          face: fontFamily,
          letters: parseFloat(letterSpacing) / size || 0,
          words: parseFloat(wordSpacing) / size || 0,
          line: parseFloat(lineHeight) / size,
          inlineSize: parseFloat(inlineSize),
          color,
        };
      });
    const before = await look();
    await openDisplay(page);
    for (const [name, value] of [
      ['spacing', 'wide'],
      ['lines', 'short'],
      ['face', 'sans'],
      ['theme', 'dark'],
    ] as const)
      await choice(page, name, value).check();
    const after = await look();
    expect(before.face).toContain('Serif');
    expect(after.face).not.toContain('Serif');
    expect(after.letters).toBeGreaterThanOrEqual(0.12);
    expect(after.words).toBeGreaterThanOrEqual(0.16);
    expect(after.line).toBeGreaterThanOrEqual(1.5);
    expect(after.inlineSize).toBeLessThan(before.inlineSize);
    expect(after.color).not.toBe(before.color);
    await choice(page, 'lines', 'long').check();
    expect((await look()).inlineSize).toBeGreaterThan(before.inlineSize);
  });

  test('stays on the device once it is chosen, for all pages, and is taken back in one act', async ({
    page,
  }) => {
    await page.goto('fr/');
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    await openDisplay(page);
    await choice(page, 'theme', 'dark').check();
    await choice(page, 'size', 'largest').check();
    expect(await kept(page)).toBe('size=largest&theme=dark');
    await page.goto('en/explore/qualifiers/');
    await expect(choice(page, 'size', 'largest')).toBeChecked();
    expect(await letters(page)).toBe('24px');
    await expect(page.locator('html')).toHaveCSS('color-scheme', 'dark');
    await openDisplay(page);
    await expect(panel(page).locator('[data-kept]')).toBeVisible();
    await panel(page).locator('[type="reset"]').click();
    expect(await letters(page)).toBe('16px');
    expect(await kept(page)).toBeNull();
    await expect(page.locator('#said')).not.toBeEmpty();
  });

  test('is set before the text is painted, whatever else has not come', async ({ page }) => {
    await set(page, 'size=larger&spacing=wide');
    await page.route('**/*.js', () => {
      // No answer.
    });
    await page.addInitScript(() => {
      new PerformanceObserver(() => {
        document.documentElement.dataset['painted'] = getComputedStyle(document.documentElement).fontSize;
      }).observe({ type: 'paint', buffered: true });
    });
    await page.goto('fr/figures/officers/', { waitUntil: 'commit' });
    await expect(page.locator('html')).toHaveAttribute('data-painted', '20px');
    expect(await letters(page)).toBe('20px');
  });

  test('says so where the browser keeps nothing', tagged(false), async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new Error('no storage');
        },
      });
    });
    await page.goto('fr/');
    await openDisplay(page);
    await expect(panel(page).locator('[data-unkept]')).toBeVisible();
    await expect(panel(page).locator('[data-kept]')).toBeHidden();
    await choice(page, 'size', 'large').check();
    expect(await letters(page)).toBe('18px');
  });

  test('is the one of the fields at true count, too', async ({ page }) => {
    await set(page, 'theme=dark');
    await page.goto('fr/explore/count/');
    const ink = () => page.locator('canvas').evaluate((canvas) => getComputedStyle(canvas).color);
    const dark = await ink();
    const painted = () =>
      page.locator('canvas').evaluate((canvas) => (canvas as HTMLCanvasElement).toDataURL());
    const before = await painted();
    await openDisplay(page);
    await choice(page, 'theme', 'light').check();
    expect(await ink()).not.toBe(dark);
    await expect.poll(painted).not.toBe(before);
  });

  test('has no part on paper', async ({ page }) => {
    await set(page, 'size=largest&spacing=wide&theme=dark');
    await page.goto('fr/');
    await openDisplay(page);
    await page.emulateMedia({ media: 'print' });
    await expect(panel(page)).toBeHidden();
    expect(await letters(page)).toBe('16px');
    await expect(page.locator('html')).toHaveCSS('color-scheme', 'light');
  });

  test('fits the smallest window, with targets that a finger finds', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 256 });
    await page.goto('fr/');
    await openDisplay(page);
    const { left, right, bottom } = await panel(page).evaluate((form) => form.getBoundingClientRect());
    expect(left).toBeGreaterThanOrEqual(0);
    expect(right).toBeLessThanOrEqual(320);
    expect(bottom).toBeLessThanOrEqual(256);
    const heights = await panel(page)
      .locator('label, button')
      .evaluateAll((targets) => targets.map((target) => target.getBoundingClientRect().height));
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(24);
    await panel(page).locator('[type="reset"]').scrollIntoViewIfNeeded();
    await expect(panel(page).locator('[type="reset"]')).toBeInViewport();
  });
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('the display is chosen all the same, for the page', async ({ page }) => {
    await page.goto('fr/');
    const heading = page.locator('h1');
    const before = (await heading.boundingBox())?.height ?? 0;
    await openDisplay(page);
    await choice(page, 'size', 'largest').check();
    expect((await heading.boundingBox())?.height).toBeGreaterThan(before * 1.2);
    const letters = page.locator('.standfirst');
    await expect(letters).toHaveCSS('letter-spacing', 'normal');
    await choice(page, 'spacing', 'wide').check();
    await expect(letters).not.toHaveCSS('letter-spacing', 'normal');
    await expect(panel(page).locator('[data-unkept]')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(panel(page)).toBeHidden();
  });
});

/** The largest letters, the widest spacing and the longest lines, all at once. */
const WIDTHS = [360, 1024, 1280];
const CORE = ['fr/', 'en/explore/', 'fr/figures/officers/'];
for (const width of WIDTHS)
  test.describe(`the largest display at ${String(width)} pixels`, () => {
    test.use({ viewport: { width, height: 900 }, colorScheme: 'dark' });

    for (const address of inLanguages(folders))
      test(
        `cuts nothing of ${address}`,
        tagged(CORE.includes(address) && hasTurn(CORE.indexOf(address), [width, WIDTHS])),
        async ({ page }) => {
          await set(page, 'size=largest&spacing=wide&lines=long&theme=light');
          await page.goto(address);
          await expectNothingCut(page);
          await expectNothingHidden(page);
          expect(await faintWords(page)).toEqual([]);
        },
      );
  });
