import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { declaration } from '../declaration.ts';
import { wordsIn } from '../../src/model/words-in.ts';
import { hasTurn, tagged } from './core.ts';
import { expect, test } from './harness.ts';

const { languages, lesson, views } = declaration;
const WIDTHS = [320, 1280];

const guess = lesson.find(({ show }) => show.what === 'prediction')!;
const figure = guess.show.what === 'prediction' ? guess.show.figure : '';
const view = views.find(({ panels }) => panels.some(({ figures }) => figures.includes(figure)))!;

const button = (page: Page) => page.locator('.tools .words');
const dialog = (page: Page) => page.locator('dialog[open]');

async function open(page: Page, lang: string, step: string): Promise<void> {
  await page.goto(`${lang}/present/#${step}`);
  await expect(page.locator('html')).toHaveAttribute('data-alive', '');
}

for (const [turn, lang] of languages.entries()) {
  const plain = wordsIn(view.plain, lang);

  for (const width of WIDTHS)
    test(
      `the words of a step open and close: ${lang}, ${String(width)} px`,
      tagged(hasTurn(turn, [lang, languages], [width, WIDTHS])),
      async ({ page }) => {
        await page.setViewportSize({ width, height: 720 });
        await open(page, lang, 'two-sentences');
        await button(page).focus();
        await page.keyboard.press('Enter');
        await expect(dialog(page).locator('dt')).toHaveCount(4);
        const box = await dialog(page).boundingBox();
        expect(box!.x).toBeGreaterThanOrEqual(0);
        expect(box!.x + box!.width).toBeLessThanOrEqual(width);
        // The button that closes it is in view, however long the words are.
        await expect(dialog(page).locator('button')).toBeInViewport();
        expect(await dialog(page).evaluate((each) => each.scrollWidth - each.clientWidth)).toBe(0);
        expect((await new AxeBuilder({ page }).include('dialog[open]').analyze()).violations).toEqual([]);
        await page.keyboard.press('Escape');
        await expect(dialog(page)).toHaveCount(0);
        await expect(button(page)).toBeFocused();
      },
    );

  test(
    `its key opens them, and the plain words come with the number: ${lang}`,
    tagged(hasTurn(turn, [lang, languages])),
    async ({ page }) => {
      await open(page, lang, guess.id);
      await expect(page.locator(`#${guess.id} input[type='range']`)).toBeEnabled();
      await page.keyboard.press('w');
      await expect(dialog(page).locator('h2')).toBeVisible();
      await expect(dialog(page)).not.toContainText(plain);
      await page.keyboard.press('Escape');
      await page.keyboard.press('PageDown');
      await page.keyboard.press('w');
      await expect(dialog(page)).toContainText(plain);
    },
  );
}

test('pressed in the presenter’s window, they open where the class looks, until the next step', async ({
  page,
  context,
}) => {
  await open(page, 'en', 'two-sentences');
  const [opened] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('p')]);
  await expect(opened.locator('html')).toHaveAttribute('data-alive', '');
  await opened.keyboard.press('w');
  await expect(dialog(page).locator('dt')).toHaveCount(4);
  await expect(dialog(opened)).toHaveCount(0);
  await expect(button(opened)).toHaveAttribute('aria-pressed', 'true');
  await opened.keyboard.press('PageDown');
  await expect(dialog(page)).toHaveCount(0);
  await expect(button(opened)).toHaveAttribute('aria-pressed', 'false');
});

test('the list of keys has theirs', async ({ page }) => {
  await open(page, 'en', 'debate');
  await page.keyboard.press('k');
  await expect(dialog(page).locator('dl > div', { hasText: 'Words' }).locator('dt')).toHaveText('W');
});
