import type { Page } from '@playwright/test';
import { isStated } from '../../src/model/schema.ts';
import { declaration } from '../declaration.ts';
import { tagged } from './core.ts';
import { expect, test } from './harness.ts';
import { comeNearAll, expectStill, read, scene, segmentOf } from './stage.ts';

const { languages, views } = declaration;
const WIDTHS = [360, 1280];

/** Sets the size of letters as readers do in the settings of the browser: 16 pixels is the default. */
async function setLetters(page: Page, pixels: number): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Page.setFontSizes', { fontSizes: { standard: pixels, fixed: pixels } });
}

/** Returns the labels of live drawings that are smaller than set, beyond the sides of a drawing, or on another. */
const badLabels = (page: Page, within: string): Promise<string[]> =>
  page.locator(within).evaluateAll((places) =>
    places.flatMap((place) => {
      const labels = [...place.querySelectorAll<SVGTextElement>('.live svg text')]
        .filter((each) => each.checkVisibility() && !each.closest('.ours') && each.textContent.trim())
        .filter((each) => {
          const part = each.closest<HTMLElement>('[data-part]')?.dataset['part'];
          const shown = each.closest<HTMLElement>('[data-shows]')?.dataset['shows'];
          return shown === undefined || shown === part || !each.closest('.scene');
        })
        .map((each) => ({
          words: each.textContent.trim(),
          size: parseFloat(getComputedStyle(each).fontSize),
          box: each.getBoundingClientRect(),
          room: (each.closest('.live') ?? place).getBoundingClientRect(),
        }));
      const small = labels.filter(({ size }) => size < 24).map(({ words }) => `small: ${words}`);
      const cut = labels
        // A letter such as "j" reaches out of its line a little.
        .filter(({ box, room, size }) => room.left - box.left > size / 10 || box.right - room.right > 0.5)
        .map(({ words }) => `cut: ${words}`);
      const covered = labels.flatMap((a, i) =>
        labels
          .slice(i + 1)
          .filter(({ box: b }) => {
            const across = Math.min(a.box.right, b.right) - Math.max(a.box.left, b.left);
            // The box of a line is a third higher than its letters.
            const down = Math.min(a.box.bottom, b.bottom) - Math.max(a.box.top, b.top);
            return across > 1 && down > Math.min(a.box.height, b.height) / 3;
          })
          .map(({ words }) => `overlap: ${a.words} / ${words}`),
      );
      return [...(labels.length > 0 ? [] : ['none']), ...small, ...cut, ...covered];
    }),
  );

for (const [i, width] of WIDTHS.entries())
  for (const [j, lang] of languages.entries())
    test.describe(`with letters of 200 % at ${String(width)} px, in ${lang}`, () => {
      test.use({ viewport: { width, height: 800 } });

      test('every label on the stage is whole and alone', tagged(i === j), async ({ page }) => {
        test.slow();
        await setLetters(page, 32);
        await page.goto(`${lang}/`);
        expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('32px');
        await comeNearAll(page);
        for (const segment of new Set(
          declaration.figures.filter(isStated).map((each) => segmentOf(each, lang)),
        )) {
          await read(page, segment, width === 360 ? 0.55 : 0.3);
          if ((await scene(page).count()) > 0) await expectStill(page);
          expect(await badLabels(page, `.scene[data-scene="${segment}"]`), segment).toEqual([]);
        }
      });

      test('every label of a figure page is whole and alone', tagged(i !== j), async ({ page }) => {
        test.slow();
        await setLetters(page, 32);
        for (const { id } of views) {
          await page.goto(`${lang}/figures/${id}/`);
          await comeNearAll(page);
          expect(await badLabels(page, 'main figure[data-view]'), id).toEqual([]);
        }
      });
    });
