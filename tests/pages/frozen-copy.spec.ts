import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { declaration } from '../declaration.ts';
import { hasTurn, tagged } from './core.ts';
import { dist, expect, test } from './harness.ts';
import { expectNothingCut } from './overflow.ts';

const THEMES = ['light', 'dark'] as const;
const WIDTHS = [320, 1280];

const folder = join(dist, 'v');
/** Frozen copies; possibly none. */
const copies = existsSync(folder) ? readdirSync(folder) : [];

for (const [i, copy] of copies.entries())
  for (const colorScheme of THEMES)
    for (const width of WIDTHS)
      test.describe(`the page of the copy ${copy}, ${colorScheme}, ${String(width)} px`, () => {
        test.use({ colorScheme, javaScriptEnabled: false, viewport: { width, height: 900 } });

        test(
          'says in every language what the copy is, and leads to figures that are there, then and now',
          tagged(hasTurn(i, [width, WIDTHS], [colorScheme, THEMES])),
          async ({ page }) => {
            await page.goto(`v/${copy}/`);
            for (const lang of declaration.languages) {
              await expect(page.locator(`h1 [lang="${lang}"]`)).toContainText('2026');
              const links = page.locator(`section[lang="${lang}"] a`);
              expect(await links.count()).toBeGreaterThan(declaration.views.length);
              for (const link of await links.all()) {
                const address = await link.evaluate((a: HTMLAnchorElement) => a.href);
                expect((await page.request.get(address)).status(), address).toBe(200);
              }
            }
            await expectNothingCut(page);
          },
        );
      });

test.describe('with axe', () => {
  for (const copy of copies.slice(0, 1))
    test(`the page of the copy ${copy} is in reach of everybody`, tagged(true), async ({ page }) => {
      await page.goto(`v/${copy}/`);
      expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([]);
    });
});
