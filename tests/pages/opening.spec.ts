import { declaration } from '../declaration.ts';
import { hasTurn, tagged } from './core.ts';
import { expect, test } from './harness.ts';

const { languages } = declaration;

const SIZES = [
  [1280, 800],
  [360, 740],
] as const;

for (const lang of languages)
  for (const [width, height] of SIZES)
    test.describe(`the first screen at ${String(width)} × ${String(height)}, in ${lang}`, () => {
      test.use({ viewport: { width, height }, javaScriptEnabled: false });

      test(
        'says what this is, begins the text and draws people, without a script',
        tagged(hasTurn(0, [lang, languages]) || width === 360),
        async ({ page }) => {
          await page.goto(`${lang}/`);
          for (const part of ['h1', '.standfirst', 'a[href="#text"].read', '#title'])
            await expect(page.locator(part)).toBeInViewport({ ratio: 1 });
          await expect(page.locator('.overview svg').first()).toBeInViewport({ ratio: 1 });
        },
      );
    });

for (const width of [320, 360, 700, 1100, 1280, 1920])
  test(`the marks of the opening have a whole pitch and room at ${String(width)} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('fr/');
    const fields = await page.locator('.overview .marks').evaluateAll((drawings) =>
      drawings.map((drawing) => {
        const { left, right, width: wide, height: high } = drawing.getBoundingClientRect();
        const [, , columns = NaN, rows = NaN] = drawing.getAttribute('viewBox')?.split(' ').map(Number) ?? [];
        return { across: wide / columns, down: high / rows, isInside: left >= 0 && right <= innerWidth };
      }),
    );
    expect(fields.length).toBeGreaterThan(0);
    const [first] = fields;
    expect(Number.isInteger(first?.across)).toBe(true);
    for (const { across, down, isInside } of fields) {
      expect([across, down]).toEqual([first?.across, first?.across]);
      expect(isInside).toBe(true);
    }
  });

test('the contents name the place being read, and lead to the others', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('fr/');
  await expect(page.locator('html')).toHaveAttribute('data-alive');
  const current = page.locator('.rail a[aria-current="location"]');
  await expect(current).toHaveAttribute('href', '#title');
  await page.locator('.rail a[href="#s2-c3"]').click();
  await expect(page.locator('[id="s2-c3"]')).toBeInViewport();
  await expect(current).toHaveAttribute('href', '#s2-c3');
});

test('on a phone the contents are one closed line', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('fr/');
  await expect(page.locator('.rail a').first()).toBeHidden();
  await page.locator('.rail summary').click();
  await expect(page.locator('.rail a').first()).toBeVisible();
});
