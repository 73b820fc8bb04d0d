import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { declaration } from '../declaration.ts';
import { hasTurn, tagged } from './core.ts';
import { expect, test } from './harness.ts';

const { languages } = declaration;
const SIZES = [
  [1280, 720],
  [1920, 1080],
  [1024, 768],
] as const;

const step = declaration.lesson.find(({ show }) => show.what === 'inquiry');
const id = step?.id ?? '';
const asks = step?.show.what === 'inquiry' ? step.show.asks : [];

const stepOf = (page: Page) => page.locator(`#${id}`);
const kindOf = (page: Page) => stepOf(page).locator('.given .kind');

/** Opens the step, and waits for its instrument. */
async function open(page: Page, lang: string): Promise<void> {
  await page.goto(`${lang}/present/#${id}`);
  await expect(stepOf(page).locator('select')).toHaveCount(3);
}

for (const [turn, lang] of languages.entries()) {
  test(
    `the keys of a clicker open the questions one after the other, and lead on: ${lang}`,
    tagged(hasTurn(0, [lang, languages])),
    async ({ page }) => {
      await open(page, lang);
      const kinds = new Set<string>();
      for (const { question, figures } of asks) {
        await page.keyboard.press('PageDown');
        const [first, asked, second] = await stepOf(page)
          .locator('select')
          .evaluateAll((each) => each.map((select) => (select as HTMLSelectElement).value));
        expect([asked, first, second]).toEqual([question, ...figures]);
        kinds.add((await kindOf(page).textContent()) ?? '');
      }
      // The step shows what the text allows, what it leaves apart, and what it refuses.
      expect(kinds.size).toBe(3);
      for (let i = asks.length; i > 0; i -= 1) await page.keyboard.press('PageUp');
      await expect(kindOf(page)).toHaveCount(0);
      await page.keyboard.press('PageUp');
      await expect(stepOf(page)).toBeHidden();
    },
  );

  for (const [width, height] of SIZES)
    test(
      `every answer to its questions fits the slide: ${lang}, ${String(width)} × ${String(height)}`,
      tagged(hasTurn(turn, [lang, languages], [width, SIZES.map(([each]) => each)])),
      async ({ page }) => {
        await page.setViewportSize({ width, height });
        await open(page, lang);
        for (const { question, figures } of asks) {
          await page.keyboard.press('PageDown');
          await expect(kindOf(page)).toBeVisible();
          const beyond = await stepOf(page).evaluate((section) => {
            const stage = section.querySelector('.stage')!.getBoundingClientRect();
            const title = section.querySelector('h2')!.getBoundingClientRect();
            const shown = section.querySelector('.inquiry')!.getBoundingClientRect();
            return [title.bottom - shown.top, shown.bottom - stage.bottom].map(Math.round);
          });
          for (const pixels of beyond)
            expect(pixels, `${question} ${figures.join(' ')}`).toBeLessThanOrEqual(0);
        }
      },
    );
}

test('the class asks any other question, and both windows show its answer', async ({ page, context }) => {
  await open(page, 'en');
  const [opened] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('p')]);
  await expect(stepOf(opened).locator('select')).toHaveCount(3);
  const [first, question, second] = await stepOf(opened).locator('select').all();
  await first!.selectOption('funding');
  await question!.selectOption('share');
  await second!.selectOption('removals');
  await expect(kindOf(opened)).toHaveText('Refused');
  await expect(kindOf(page)).toHaveText('Refused');
  await expect(stepOf(page).locator('.given h3')).toContainText('2,700');
  await stepOf(opened).getByRole('button', { name: 'Another question' }).click();
  await expect(kindOf(page)).toHaveCount(0);
});

test('its code and its answers come only when the step is near', tagged(false), async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', (request) => fetched.push(request.url()));
  const at = declaration.lesson.findIndex((each) => each.id === id);
  const steps = declaration.lesson.map((each) => each.id);
  await page.goto(`en/present/#${steps[at - 3] ?? ''}`);
  await expect(page.locator('html')).toHaveAttribute('data-alive');
  expect(fetched.filter((url) => url.endsWith('answers.json'))).toEqual([]);
  await page.goto(`en/present/#${steps[at - 1] ?? ''}`);
  await expect.poll(() => fetched.some((url) => url.endsWith('answers.json'))).toBe(true);
});

test.describe('without the answers', () => {
  test.use({ expectedConsole: [/answers\.json/] });

  test('the questions are there in words', tagged(false), async ({ page }) => {
    await page.route('**/answers.json', (route) => route.fulfill({ status: 404 }));
    await page.goto(`fr/present/#${id}`);
    await expect(stepOf(page).locator('summary')).toHaveCount(asks.length);
    await stepOf(page).locator('summary').first().click();
    await expect(stepOf(page).locator('details p').first()).toContainText('Dessiné');
    await page.keyboard.press('PageDown');
    await expect(stepOf(page)).toBeHidden();
  });
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('the step is a question whose answers unfold', async ({ page }) => {
    await page.goto(`fr/present/#${id}`);
    for (const details of await stepOf(page).locator('details').all()) {
      await details.locator('summary').click();
      await expect(details.locator('p')).toBeVisible();
    }
    await expect(stepOf(page).locator('details[open]')).toHaveCount(1);
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

  test('it fits the width, with an answer and without', tagged(false), async ({ page }) => {
    await open(page, 'fr');
    for (const question of ['', ...asks.map((each) => each.question)]) {
      if (question) await page.keyboard.press('PageDown');
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(wide, question).toBeLessThanOrEqual(0);
    }
    const { violations } = await new AxeBuilder({ page }).include(`#${id}`).analyze();
    expect(violations.map(({ id: rule, nodes }) => [rule, nodes.map(({ html }) => html)])).toEqual([]);
  });
});
