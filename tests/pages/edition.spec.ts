import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { editionFile } from '../../src/export/edition-file.ts';
import { declaration } from '../declaration.ts';
import { hasTurn, tagged } from './core.ts';
import { dist, expect, test } from './harness.ts';

const fileOf = (lang: string) => join(dist, editionFile(declaration.about.id, lang));
const addressOf = (lang: string) => pathToFileURL(fileOf(lang)).href;
const stepOf = (page: Page) => page.locator('.step[data-now]').getAttribute('id');

/** Opens the file; aborts and records every other request. */
async function open(page: Page, lang: string, hash = ''): Promise<string[]> {
  const asked: string[] = [];
  await page.context().route('**', (route) => {
    const url = route.request().url();
    if (basename(new URL(url).pathname) === basename(fileOf(lang))) return route.continue();
    if (!url.startsWith('data:')) asked.push(url);
    return route.abort();
  });
  await page.goto(addressOf(lang) + hash);
  return asked;
}

for (const lang of declaration.languages)
  test.describe(lang, tagged(hasTurn(1, [lang, declaration.languages])), () => {
    test('the text, its charts and the lesson work from a file, with every request blocked', async ({
      page,
    }) => {
      const asked = await open(page, lang);
      await expect(page.locator('html')).toHaveAttribute('data-alive', '');
      for (const { id } of declaration.about.outline)
        expect((await page.locator(`[id="${id}"]`).textContent())?.trim()).toBe(
          declaration.segments[lang]?.[id]?.trim(),
        );
      await expect(page.locator('body > .whole figure[data-view] svg.drawn').first()).toBeVisible();
      await expect(page.locator('#fault')).toBeHidden();

      const number = page.locator('body > .whole .passage a[data-figure]').first();
      const figure = await number.getAttribute('data-figure');
      await number.click();
      const mark = page.locator(`body > .whole figure svg a[data-figure="${String(figure)}"]`).first();
      await expect(mark).toHaveAttribute('aria-current', 'true');
      await expect(mark).toBeInViewport();

      await page.locator('body > .whole header nav a').nth(1).click();
      const steps = declaration.lesson.map(({ id }) => id);
      await expect.poll(() => stepOf(page)).toBe(steps[0]);
      await expect(page.locator('body > .whole')).toBeHidden();
      for (const [i, step] of steps.slice(1).entries()) {
        const answer = page.locator(`[id="${String(steps[i])}"] [data-prediction]`);
        if (await answer.count()) {
          await page.keyboard.press('PageDown');
          await expect(answer.locator('[data-figure]')).toBeVisible();
        }
        await page.keyboard.press('PageDown');
        await expect.poll(() => stepOf(page)).toBe(step);
        await expect(page.locator(`[id="claim-${step}"]`)).toBeVisible();
      }
      await page.locator('.tools > a').click();
      await expect(page.locator('body > .whole')).toBeVisible();
      expect(await page.evaluate(() => [...document.fonts].some(({ status }) => status === 'loaded'))).toBe(
        true,
      );
      expect(asked).toEqual([]);
    });
  });

test(
  'the presenter’s window of a file follows, leads, and stays in step when either is loaded again',
  tagged(false),
  async ({ page }) => {
    const steps = declaration.lesson.map(({ id }) => id);
    await open(page, 'fr', `#${String(steps[0])}`);
    const popup = page.waitForEvent('popup');
    await page.keyboard.press('p');
    const presenter = await popup;
    await expect.poll(() => stepOf(presenter)).toBe(steps[0]);
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => stepOf(presenter)).toBe(steps[1]);
    await presenter.keyboard.press('PageDown');
    await expect.poll(() => stepOf(page)).toBe(steps[2]);
    await presenter.reload();
    // A prediction shows its answer first.
    if (declaration.lesson[2]?.show.what === 'prediction') await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => stepOf(presenter)).toBe(steps[3]);
    await page.reload();
    await expect.poll(() => stepOf(page)).toBe(steps[3]);
    await presenter.keyboard.press('ArrowRight');
    await expect.poll(() => stepOf(page)).toBe(steps[4]);
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => stepOf(presenter)).toBe(steps[5]);
  },
);

test('the lesson leads to the same step of the file in the other language, and back', async ({ page }) => {
  const step = String(declaration.lesson[3]?.id);
  await page.goto(`${addressOf('fr')}#${step}`);
  await page.locator('.tools').getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(`${addressOf('en')}#${step}`);
  await expect.poll(() => stepOf(page)).toBe(step);
  await page.locator('.tools').getByRole('link', { name: 'Français' }).click();
  await expect(page).toHaveURL(`${addressOf('fr')}#${step}`);
});

test('a file has no address for phones, and says so', tagged(false), async ({ page }) => {
  await open(page, 'en', `#${String(declaration.lesson[0]?.id)}`);
  await page.keyboard.press('q');
  await expect(page.getByRole('dialog')).toContainText('no address for phones');
  await expect(page.locator('.matrix')).toBeHidden();
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('a file can be read, and its lesson gone through', tagged(false), async ({ page }) => {
    await open(page, 'en');
    await expect(page.locator('#s1')).toBeVisible();
    await page.locator('body > .whole header nav a').nth(1).click();
    await expect(page.locator('body > .whole')).toBeHidden();
    await page.getByRole('link', { name: 'Next' }).click();
    await expect(page.locator(`[id="claim-${String(declaration.lesson[1]?.id)}"]`)).toBeVisible();
  });
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`axe finds nothing in a file, ${colorScheme}`, tagged(false), async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await open(page, 'fr');
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
  });

test('no link of a file leads to a page that is not in it', () => {
  for (const lang of declaration.languages) {
    const html = readFileSync(fileOf(lang), 'utf8');
    const links = [...html.matchAll(/<a\b[^>]*\shref="([^"]*)"/g)].map(([, href = '']) => href);
    const editions = declaration.languages.map((tag) => editionFile(declaration.about.id, tag));
    const away = links.filter((href) => !/^(#|https?:)/.test(href));
    expect(away.filter((href) => !editions.includes(href.replace(/#.*/, '')))).toEqual([]);
    const ids = [...html.matchAll(/\sid="([^"]*)"/g)].map(([, id = '']) => id);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
    expect(links.filter((href) => href.startsWith('#') && !ids.includes(href.slice(1)))).toEqual([]);
  }
});
