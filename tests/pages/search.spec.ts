import type { Locator, Page } from '@playwright/test';
import { declaration } from '../declaration.ts';
import { hasTurn, tagged } from './core.ts';
import { expect, test } from './harness.ts';

const { languages } = declaration;

/** Searches from the first screen, until the results are there. */
async function find(page: Page, lang: string, words: string): Promise<void> {
  await page.goto(`${lang}/?find=${encodeURIComponent(words)}`);
  await expect(page.locator('.find .result').first()).toBeVisible();
}

/** The share of a box that another one covers, from 0 to 1, along a side. */
async function covered(box: Locator, by: Locator): Promise<{ across: number; down: number }> {
  const [a, b] = [await box.boundingBox(), await by.boundingBox()];
  if (!a || !b) throw new Error('a box is not to be seen');
  const along = (from: number, size: number, other: number, length: number) =>
    Math.max(0, Math.min(from + size, other + length) - Math.max(from, other)) / size;
  return { across: along(a.x, a.width, b.x, b.width), down: along(a.y, a.height, b.y, b.height) };
}

const WIDTHS = [1100, 1280, 1600, 1920];

for (const lang of languages)
  for (const width of WIDTHS)
    test.describe(`the search at ${String(width)} px, in ${lang}`, () => {
      test.use({ viewport: { width, height: 800 } });
      const turn = tagged(
        hasTurn(1, [lang, languages], [width, WIDTHS]) || (lang === 'fr' && width === 1600),
      );

      test(
        'cuts off neither a side of the text, nor of the overview, nor of the stage',
        turn,
        async ({ page }) => {
          await find(page, lang, 'calais');
          const panel = page.locator('.find');
          const scene = page.locator('.scene[data-now]');
          for (const box of [page.locator('[id="intro-1"]'), page.locator('.overview')]) {
            const { across } = await covered(box, panel);
            // A sheet at the bottom has the whole width: the page goes on above it.
            expect([0, 1]).toContain(across);
          }
          await page.evaluate(() => {
            const top = document.getElementById('s2-c3')?.getBoundingClientRect().top ?? 0;
            scrollBy({ top: top - innerHeight * 0.3, behavior: 'instant' });
          });
          await expect(scene).toHaveAttribute('data-scene', 's2-c3');
          const { across, down } = await covered(scene, panel);
          expect(Math.min(across, down)).toBe(0);
        },
      );
    });

for (const [i, viewport] of [
  { width: 360, height: 740 },
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
].entries())
  test.describe(`a figure that the search finds, at ${String(viewport.width)} px`, () => {
    test.use({ viewport });

    test('is on the stage, beside or above the panel', tagged(i < 2), async ({ page }) => {
      await find(page, 'fr', 'sans logement');
      const result = page.locator('.find .result.figure[lang="fr"]').first();
      await result.click();
      await expect(result).toHaveAttribute('aria-current', 'true');
      const isFound = await page.evaluate(() => {
        const [range] = [...(CSS.highlights.get('find-current') ?? [])];
        const words = range?.startContainer.parentElement;
        const isSeen = words?.checkVisibility({ visibilityProperty: true, opacityProperty: true });
        return Boolean(isSeen && words?.closest('.scene[data-now]'));
      });
      expect(isFound).toBe(true);
      const scene = page.locator('.scene[data-now]');
      const { across, down } = await covered(scene, page.locator('.find'));
      expect(Math.min(across, down)).toBe(0);
    });
  });
