import AxeBuilder from '@axe-core/playwright';
import { declaration } from '../declaration.ts';
import { hasTurn, tagged } from './core.ts';
import { expect, test } from './harness.ts';
import { expectNothingCut } from './overflow.ts';

const THEMES = ['light', 'dark'] as const;
const WIDTHS = [320, 1280];

// Its fonts and links use the built SITE_URL; here it is served elsewhere.
test.use({ expectedConsole: [/404/] });

test('a missing address offers the page that it begins with, in its language', async ({ page }) => {
  await page.goto('en/figures/removals/)?figure=removals');
  const offer = page.locator('section[lang="en"] [data-nearest] a');
  await expect(offer).toHaveText(declaration.views.find(({ id }) => id === 'removals')!.title['en']!);
  await expect(page.locator('section[lang="fr"] [data-nearest]')).toBeHidden();
  await offer.click();
  await expect(page).toHaveURL(/\/en\/figures\/removals\/\?figure=removals$/);
});

for (const colorScheme of THEMES)
  for (const width of WIDTHS)
    test.describe(`where there is no page, ${colorScheme}, ${String(width)} px`, () => {
      test.use({ colorScheme, viewport: { width, height: 900 } });

      test(
        'every language says so, and nothing is cut or out of the reach of anybody',
        tagged(hasTurn(0, [width, WIDTHS], [colorScheme, THEMES])),
        async ({ page }) => {
          const answer = await page.goto('fr/nothing/at/all/');
          expect(answer?.status()).toBe(404);
          await expect(page.locator('header a')).toHaveAttribute('href', /\/fr\/$/);
          for (const lang of declaration.languages) {
            await expect(page.locator(`h1 [lang="${lang}"]`)).toBeVisible();
            await expect(page.locator(`section[lang="${lang}"] a`)).toHaveCount(4);
          }
          await expectNothingCut(page);
          expect((await new AxeBuilder({ page }).analyze()).violations.map(({ id }) => id)).toEqual([]);
        },
      );
    });
