import type { Page } from '@playwright/test';
import { isStated } from '../../src/model/schema.ts';
import { declaration } from '../declaration.ts';
import { expect, test } from './harness.ts';
import { expectNothingCut } from './overflow.ts';

const [whole] = declaration.figures.filter(isStated).filter(({ magnitudeStatus }) => magnitudeStatus === '~');
if (!whole) throw new Error('the declaration has no figure for these tests');
const segment = whole.quotedFrom['fr']?.segment ?? '';

/** Opens the reading page at the passage of a figure with two kinds of counts. */
async function read(page: Page): Promise<void> {
  await page.goto('fr/');
  await expect(page.locator('html')).toHaveAttribute('data-alive');
  await page.evaluate((id) => {
    const top = document.getElementById(id)?.getBoundingClientRect().top ?? 0;
    scrollBy({ top: top - innerHeight * 0.3, behavior: 'instant' });
  }, segment);
}

const scene = (page: Page) => page.locator(`[data-scene="${segment}"]`);

test.describe('in system colours', () => {
  test.use({ viewport: { width: 1280, height: 800 }, contextOptions: { forcedColors: 'active' } });

  test('marks, outlines and the rail can be seen, and which kind of count is shown', async ({ page }) => {
    await read(page);
    await expect(scene(page)).toHaveAttribute('data-now');
    const colours = await scene(page).evaluate((place) => {
      const of = (element: Element | null, name: string) =>
        element ? getComputedStyle(element).getPropertyValue(name) : 'missing';
      return {
        paper: of(document.documentElement, 'background-color'),
        drawn: [
          of(place.querySelector('circle.mark, pattern circle, pattern path, pattern rect'), 'fill'),
          of(place.querySelector('.soft-outline'), 'stroke'),
          of(place.querySelector('.kind[aria-pressed="true"]'), 'border-block-end-color'),
        ],
        other: of(place.querySelector('.kind[aria-pressed="false"]'), 'border-block-end-color'),
      };
    });
    for (const colour of colours.drawn) expect(colour).toBe('rgb(0, 0, 0)');
    expect(colours.other).toBe(colours.paper);
    await expect(page.locator('.rail a').first()).toBeInViewport();
  });
});

for (const [width, height] of [
  [740, 360],
  [320, 256],
] as const)
  test.describe(`in a low window of ${String(width)} × ${String(height)}`, () => {
    test.use({ viewport: { width, height } });

    test('figures follow their passages, and one note at a time leaves half of the window', async ({
      page,
    }) => {
      await read(page);
      await expectNothingCut(page);
      const gap = await scene(page).evaluate((place) => {
        const end = place.parentElement?.querySelector('.passage')?.getBoundingClientRect().bottom ?? NaN;
        return place.getBoundingClientRect().top - end;
      });
      expect(gap).toBeGreaterThanOrEqual(16);
      // Without a stage both kinds of counts are there, and nothing can be held.
      for (const part of await scene(page).locator('.panel svg').all()) await expect(part).not.toBeEmpty();
      await expect(scene(page).locator('.kinds, .hold').locator('visible=true')).toHaveCount(0);
      await page.locator('#text .note-mark').first().click();
      await page
        .locator('#text .note-mark')
        .nth(1)
        .evaluate((mark) => (mark as HTMLElement).click());
      await expect(page.locator('.note-body:visible')).toHaveCount(1);
      const box = await page.locator('.note[open]').boundingBox();
      expect(box?.height).toBeLessThanOrEqual(height / 2 + 1);
    });
  });

test.describe('in a low and wide window', () => {
  test.use({ viewport: { width: 1280, height: 500 } });

  test('the stage stands beside the text, inside the window, and scrolls to its end', async ({ page }) => {
    await read(page);
    await expect(scene(page)).toHaveAttribute('data-now');
    const [box, text] = [
      await scene(page).boundingBox(),
      await page.locator(`[id="${segment}"]`).boundingBox(),
    ];
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(500);
    expect(box?.x).toBeGreaterThan((text?.x ?? 0) + (text?.width ?? 0));
    await scene(page).locator('.source a').focus();
    await expect(scene(page).locator('.source a')).toBeInViewport({ ratio: 1 });
  });
});
