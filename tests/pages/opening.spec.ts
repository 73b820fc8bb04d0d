import { declaration } from '../declaration.ts';
import { hasTurn, tagged } from './core.ts';
import { expect, test } from './harness.ts';
import { shiftWithLateFonts } from './late-fonts.ts';

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
          for (const part of ['.kicker', 'h1', 'a[href="#text"].read', '.overview .caption'])
            await expect(page.locator(part)).toBeInViewport({ ratio: 1 });
          for (const drawing of await page.locator('.overview svg').all())
            await expect(drawing).toBeInViewport({ ratio: 1 });
          // A line of the text, whole.
          const title = page.locator('#title');
          const line = await title.evaluate((words) => parseFloat(getComputedStyle(words).lineHeight));
          expect((await title.boundingBox())?.y).toBeLessThanOrEqual(height - line);
        },
      );

      test(
        'has nothing of ours higher than a few lines between two passages',
        tagged(hasTurn(1, [lang, languages]) && width === 360),
        async ({ page }) => {
          await page.goto(`${lang}/`);
          const holes = await page.locator('#text .passage[id]').evaluateAll((passages) => {
            const boxes = passages.map((passage) => passage.getBoundingClientRect());
            return boxes
              .slice(1)
              .map(({ top }, i) => ({ after: passages[i]?.id, px: top - (boxes[i]?.bottom ?? top) }))
              .filter(({ after }) => after === 'title' || after?.startsWith('intro'));
          });
          expect(holes.length).toBeGreaterThan(1);
          expect(holes.filter(({ px }) => px > 130)).toEqual([]);
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

test('labels are small only where the marks are small', async ({ page }) => {
  await page.setViewportSize({ width: 700, height: 800 });
  await page.goto('fr/');
  const sizes = [];
  for (const width of [455, 456])
    sizes.push(
      await page.locator('.people').evaluate((people: HTMLElement, room) => {
        people.style.inlineSize = `${String(room)}px`;
        const label = people.querySelector('.label')!;
        return [getComputedStyle(label).getPropertyValue('--pitch'), getComputedStyle(label).fontSize];
      }, width),
    );
  expect(sizes).toEqual([
    ['2px', '12px'],
    ['3px', '13px'],
  ]);
});

test('no words of the overview touch a mark, in either direction, at 320 px', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 500 });
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('fr/');
  for (const dir of ['ltr', 'rtl']) {
    await page.evaluate((way) => (document.documentElement.dir = way), dir);
    const covered = await page.locator('.overview').evaluate((overview) => {
      const boxes = (selector: string) =>
        [...overview.querySelectorAll(selector)].map((each) => each.getBoundingClientRect());
      const marks = boxes('svg');
      return boxes('.label, .caption').filter((words) =>
        marks.some(({ top, bottom }) => words.top < bottom - 0.5 && words.bottom > top + 0.5),
      ).length;
    });
    expect(covered, dir).toBe(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), dir).toBeLessThanOrEqual(320);
  }
});

test('the text begins beside the overview on a low, wide window', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 500 });
  await page.goto('fr/');
  await expect(page.locator('#title')).toBeInViewport();
  await expect(page.locator('.overview .field').first()).toBeInViewport({ ratio: 1 });
});

for (const [lang, width, height] of [
  ['fr', 1280, 800],
  ['fr', 360, 740],
  ['en', 1280, 800],
  ['en', 360, 740],
] as const)
  test(
    `late fonts move nothing at ${String(width)} px, in ${lang}`,
    tagged(width === 360),
    async ({ page }) => {
      await page.setViewportSize({ width, height });
      const { shift } = await shiftWithLateFonts(page, `${lang}/`);
      expect(shift).toBeLessThan(0.005);
    },
  );

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
