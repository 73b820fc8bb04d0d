import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { declaration } from '../declaration.ts';
import { hasTurn, tagged } from './core.ts';
import { expect, test } from './harness.ts';
import { expectNothingCut } from './overflow.ts';
import { endSentence, giveVoices, marked, said } from './voices.ts';

const { languages } = declaration;
const { outline } = declaration.about;
const THEMES = ['light', 'dark'] as const;
const WIDTHS = [360, 1280];
const wordsOf = (lang: string): Record<string, string> =>
  JSON.parse(readFileSync(join(import.meta.dirname, `../../src/i18n/${lang}/messages.json`), 'utf8'));
const spaces = (text: string | null) => (text ?? '').replace(/\s+/g, ' ').trim();

/** Returns the approved sentences as spoken, each with its passage. */
const approved = (lang: string) =>
  readFileSync(join(import.meta.dirname, '../approved', `aloud.${lang}.txt`), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => ({ id: line.slice(0, line.indexOf(': ')), text: line.slice(line.indexOf(': ') + 2) }));

const offer = (page: Page) => page.locator('[data-aloud][aria-expanded]');
const bar = (page: Page) => page.locator('aside.aloud');

/** Opens the bar, with voices for all languages. */
async function open(page: Page, address: string, voices: readonly string[] = languages): Promise<void> {
  await giveVoices(page, voices);
  await page.goto(address);
  await expect(page.locator('html')).toHaveAttribute('data-alive');
  await offer(page).click();
  await expect(bar(page)).toBeVisible();
}

for (const lang of languages) {
  const other = languages.find((tag) => tag !== lang) ?? lang;
  const words = wordsOf(lang);
  const sentences = approved(lang);
  const turn = (n: number) => tagged(hasTurn(n, [lang, languages]));
  const button = (page: Page, key: string) =>
    bar(page).getByRole('button', { name: words[key] ?? key, exact: true });

  test.describe(`reading aloud, in ${lang}`, () => {
    test(
      'is not offered without a voice of the language, and is once one comes',
      turn(0),
      async ({ page }) => {
        await giveVoices(page, [other]);
        await page.goto(`${lang}/`);
        await page.waitForLoadState('networkidle');
        await expect(offer(page)).toBeHidden();
        await page.evaluate((tag) => window.platform.add([['late', tag, true]]), lang);
        await expect(offer(page)).toBeVisible();
      },
    );

    test(
      'goes by keyboard alone: read, pause, continue, next, before, slower, stop, close',
      turn(1),
      async ({ page }) => {
        await giveVoices(page, languages);
        await page.goto(`${lang}/`);
        await expect(page.locator('html')).toHaveAttribute('data-alive');
        await offer(page).focus();
        await page.keyboard.press('Enter');
        const main = bar(page).locator('.main');
        await expect(main).toBeFocused();
        expect(await said(page)).toEqual([]);

        await page.keyboard.press('Enter');
        await expect(main).toHaveText(words['aloud.pause'] ?? '-');
        expect((await said(page)).map(({ text }) => text)).toEqual([sentences[0]?.text]);
        expect(spaces(await marked(page))).toBe(spaces(await page.locator('.passage').first().textContent()));
        await endSentence(page);
        expect((await said(page)).at(-1)?.text).toBe(sentences[1]?.text);
        expect(spaces(await marked(page))).toBe(spaces(await page.locator('.passage').nth(1).textContent()));

        await page.keyboard.press('Enter');
        await expect(main).toHaveText(words['aloud.continue'] ?? '-');
        await endSentence(page);
        expect(await said(page)).toHaveLength(2);
        await page.keyboard.press('Enter');
        await expect.poll(async () => (await said(page)).at(2)?.text).toBe(sentences[1]?.text);

        await page.keyboard.press('Tab');
        await expect(button(page, 'aloud.previous')).toBeFocused();
        await page.keyboard.press('Tab');
        await page.keyboard.press('Enter');
        await expect.poll(async () => (await said(page)).at(-1)?.text).toBe(sentences[2]?.text);
        await page.keyboard.press('Shift+Tab');
        await page.keyboard.press('Enter');
        await expect.poll(async () => (await said(page)).at(-1)?.text).toBe(sentences[1]?.text);

        const speed = bar(page).getByLabel(words['aloud.speed'] ?? '-');
        await speed.focus();
        await page.keyboard.press('ArrowUp');
        await expect
          .poll(async () => (await said(page)).at(-1))
          .toMatchObject({ rate: 0.85, text: sentences[1]?.text });
        expect((await said(page)).every((one) => one.lang === lang)).toBe(true);

        await page.keyboard.press('Escape');
        await expect(main).toHaveText(words['aloud.read'] ?? '-');
        expect(await marked(page)).toBe('');
        await page.keyboard.press('Escape');
        await expect(bar(page)).toHaveCount(0);
        await expect(offer(page)).toBeFocused();
        await expect(offer(page)).toHaveAttribute('aria-expanded', 'false');
      },
    );

    test(
      'says the whole text as approved, marks each passage in its turn, and leaves its words alone',
      turn(2),
      async ({ page }) => {
        await open(page, `${lang}/`);
        const texts = () => page.locator('.passage').evaluateAll((all) => all.map((one) => one.innerHTML));
        const before = await texts();
        await button(page, 'aloud.read').click();
        const places: string[] = [];
        for (let i = 0; i < sentences.length; i++) {
          places.push(
            await bar(page)
              .getByLabel(words['aloud.passage'] ?? '-')
              .inputValue(),
          );
          // While the voice speaks, nothing is announced to screen readers.
          await expect(page.locator('#said')).toHaveText('');
          await endSentence(page);
        }
        expect((await said(page)).map(({ text }) => text)).toEqual(sentences.map(({ text }) => text));
        expect(places).toEqual(sentences.map(({ id }) => id));
        await expect(page.locator('#said')).toHaveText(words['aloud.ended'] ?? '-');
        await expect(button(page, 'aloud.read')).toBeVisible();
        expect(await texts()).toEqual(before);
      },
    );

    test(
      'begins at the passage that is chosen from the list, pointed at or focused',
      turn(3),
      async ({ page }) => {
        const last = outline.at(-1)?.id ?? '';
        const point = outline.find(({ kind }) => kind === 'commitment')?.id ?? '';
        const first = (id: string) => sentences.find((sentence) => sentence.id === id)?.text;
        await open(page, `${lang}/`);
        await bar(page)
          .getByLabel(words['aloud.passage'] ?? '-')
          .selectOption(last);
        await button(page, 'aloud.read').click();
        expect((await said(page)).at(-1)?.text).toBe(first(last));
        await expect(page.locator(`[id="${last}"]`)).toBeInViewport();

        await page.locator(`[id="${point}"]`).click();
        const from = bar(page).locator('.here');
        await from.click();
        await expect.poll(async () => (await said(page)).at(-1)?.text).toBe(first(point));
        await expect(bar(page).locator('.main')).toBeFocused();
        await expect(from).toHaveCount(0);

        const link = page.locator('.passage[id] a[data-figure]').last();
        await link.focus();
        await from.focus();
        await page.keyboard.press('Enter');
        const passage = (await link.locator('xpath=ancestor::*[@id][1]').getAttribute('id')) ?? '';
        await expect.poll(async () => (await said(page)).at(-1)?.text).toBe(first(passage));
      },
    );

    test(
      'reads one passage of the language beside it in a voice of that language, and then no further',
      tagged(false),
      async ({ page }) => {
        await page.setViewportSize({ width: 1280, height: 900 });
        await open(page, `${lang}/?compare=${other}`);
        const section = outline.find(({ kind }) => kind === 'heading')?.id ?? '';
        await page.locator(`.words:has(> [id="${section}"]) .parallel`).click();
        await bar(page).locator(`button:has([lang="${other}"])`).last().click();
        const theirs = approved(other).filter(({ id }) => id === section);
        await expect.poll(() => said(page)).toMatchObject(theirs.map(({ text }) => ({ text, lang: other })));
        await endSentence(page);
        await expect(button(page, 'aloud.read')).toBeVisible();
        expect(await said(page)).toHaveLength(theirs.length);
        await button(page, 'aloud.read').click();
        expect((await said(page)).at(-1)?.text).toBe(sentences.find(({ id }) => id === section)?.text);
      },
    );

    test('has its bar whole at 320 px, and covers no text in focus', tagged(false), async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      await open(page, `${lang}/?figure=${declaration.figures[0]?.id ?? ''}`);
      // The test measures bars: their fonts must have loaded.
      await page.waitForLoadState('networkidle');
      await button(page, 'aloud.settings').click();
      await expectNothingCut(page);
      const top = (await bar(page).boundingBox())?.y ?? NaN;
      for (const link of await page.locator('.passage[id] a[data-figure]').all()) {
        await link.focus();
        // The page scrolls there smoothly.
        await expect
          .poll(async () => {
            const box = await link.boundingBox();
            return box !== null && box.y > 0 && box.y + box.height <= top;
          })
          .toBe(true);
      }
    });
  });
}

test.describe('reading aloud', () => {
  const [lang = ''] = languages;

  test('is not offered where the browser has no voice, and on no other page', async ({ page }) => {
    await page.goto(`${lang}/`);
    await page.waitForLoadState('networkidle');
    expect(await page.evaluate(() => speechSynthesis.getVoices().length)).toBe(0);
    await expect(offer(page)).toBeHidden();
    await giveVoices(page, languages);
    await page.goto(`${lang}/figures/${declaration.views[0]?.id ?? ''}/`);
    await page.waitForLoadState('networkidle');
    await expect(offer(page)).toHaveCount(0);
  });

  test('takes voices of the device first, offers the others, and remembers the choice', async ({ page }) => {
    await giveVoices(page, []);
    await page.addInitScript((tag) => {
      window.platform.add([
        ['far', tag, false],
        ['near', tag, true],
      ]);
    }, lang);
    await page.goto(`${lang}/`);
    await expect(page.locator('html')).toHaveAttribute('data-alive');
    await offer(page).click();
    await bar(page).locator('.main').click();
    expect((await said(page)).at(-1)?.voice).toBe('near');
    await bar(page).locator('.voice-choice select').selectOption('far');
    await expect.poll(async () => (await said(page)).at(-1)?.voice).toBe('far');
    // A network voice gets no more text than it speaks in a few seconds.
    const whole = approved(lang)[0]?.text ?? '';
    expect(whole.startsWith((await said(page)).at(-1)?.text ?? '-')).toBe(true);
    await page.reload();
    await expect(page.locator('html')).toHaveAttribute('data-alive');
    await offer(page).click();
    await expect(bar(page).locator('.voice-choice select')).toHaveValue('far');
  });

  test('says when the voice does not answer, and can go on', tagged(false), async ({ page }) => {
    await open(page, `${lang}/`);
    await bar(page).locator('.main').click();
    await page.evaluate(() => window.platform.fail('network'));
    await expect(bar(page)).toContainText(wordsOf(lang)['aloud.fault'] ?? '-');
    await bar(page).locator('.main').click();
    expect(await said(page)).toHaveLength(2);
    await expect(bar(page)).not.toContainText(wordsOf(lang)['aloud.fault'] ?? '-');
  });

  test('keeps its sentence in view until the reader looks elsewhere, and leads back', async ({ page }) => {
    await page.setViewportSize({ width: 768, height: 500 });
    await open(page, `${lang}/`);
    await bar(page).locator('.main').click();
    for (let i = 0; i < 12; i++) await endSentence(page);
    const present = () => page.locator(`[id="${approved(lang)[12]?.id ?? ''}"]`);
    await expect(present()).toBeInViewport();
    await page.mouse.wheel(0, -4000);
    const back = bar(page).getByRole('button', { name: wordsOf(lang)['aloud.show'] ?? '-' });
    await expect(back).toBeVisible();
    const before = await page.evaluate(() => scrollY);
    await endSentence(page);
    expect(await page.evaluate(() => scrollY)).toBe(before);
    await back.click();
    await expect(page.locator(`[id="${approved(lang)[13]?.id ?? ''}"]`)).toBeInViewport();
    await expect(back).toHaveCount(0);
  });

  test('never moves the page of somebody who wants less motion', tagged(false), async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.setViewportSize({ width: 768, height: 500 });
    await open(page, `${lang}/`);
    const before = await page.evaluate(() => scrollY);
    await bar(page).locator('.main').click();
    for (let i = 0; i < 12; i++) await endSentence(page);
    expect(await page.evaluate(() => scrollY)).toBe(before);
    await bar(page)
      .getByRole('button', { name: wordsOf(lang)['aloud.show'] ?? '-' })
      .click();
    await expect(page.locator(`[id="${approved(lang)[12]?.id ?? ''}"]`)).toBeInViewport();
  });

  test('marks the passage where the browser has no highlights', tagged(false), async ({ page }) => {
    await page.addInitScript(() => Reflect.deleteProperty(CSS, 'highlights'));
    await open(page, `${lang}/`);
    await bar(page).locator('.main').click();
    await endSentence(page);
    await expect(page.locator('.passage[data-aloud]')).toHaveAttribute('id', approved(lang)[1]?.id ?? '-');
    await page.keyboard.press('Escape');
    await expect(page.locator('.passage[data-aloud]')).toHaveCount(0);
  });

  test('falls silent when the page is left, and is not on paper', async ({ page }) => {
    await open(page, `${lang}/`);
    await bar(page).locator('.main').click();
    await page.emulateMedia({ media: 'print' });
    await expect(bar(page)).toBeHidden();
    await expect(offer(page)).toBeHidden();
    await page.emulateMedia({ media: 'screen' });
    expect(await page.evaluate(() => sessionStorage.getItem('silenced'))).toBeNull();
    await page.goto(`${lang}/explore/`);
    expect(await page.evaluate(() => sessionStorage.getItem('silenced'))).toBe('yes');
  });

  for (const colorScheme of THEMES)
    for (const width of WIDTHS)
      test(
        `axe finds nothing in the bar, ${colorScheme}, ${String(width)} px`,
        tagged(hasTurn(0, [colorScheme, THEMES], [width, WIDTHS])),
        async ({ page }) => {
          await page.emulateMedia({ colorScheme });
          await page.setViewportSize({ width, height: 900 });
          await open(page, `${lang}/`);
          if (width === 360) await bar(page).locator('.switch').click();
          const { violations } = await new AxeBuilder({ page }).include('aside.aloud').analyze();
          expect(
            violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
          ).toEqual([]);
        },
      );
});

test.describe('reading aloud, when its code does not come', () => {
  test.use({ expectedConsole: [/ERR_FAILED|Failed to load/] });

  test('is reported beside its button', async ({ page }) => {
    const [lang = ''] = languages;
    await giveVoices(page, languages);
    await page.goto(`${lang}/`);
    await expect(page.locator('html')).toHaveAttribute('data-alive');
    await page.waitForLoadState('networkidle');
    await page.route('**/assets/*.js', (route) => route.abort());
    await offer(page).click();
    const report = page.locator('[data-aloud] + .report-beside');
    await expect(report).toBeInViewport();
    await expect(report).toContainText(wordsOf(lang)['code.failed'] ?? '-');
    await expect(offer(page)).toHaveAttribute('aria-expanded', 'false');
    await expect(page.locator('#fault')).toBeHidden();
  });
});
