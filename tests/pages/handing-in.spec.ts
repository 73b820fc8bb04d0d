import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { isStated } from '../../src/model/schema.ts';
import { declaration } from '../declaration.ts';
import { hasTurn, tagged } from './core.ts';
import { expect, test } from './harness.ts';
import { expectNothingCut } from './overflow.ts';

const { languages, exercises, figures } = declaration;

const messages = (lang: string) =>
  JSON.parse(
    readFileSync(join(import.meta.dirname, `../../src/i18n/${lang}/messages.json`), 'utf8'),
  ) as Record<string, string>;

const fill = (message: string, values: Record<string, string>) =>
  message.replace(/\{(\w+)\}/g, (_, name: string) => values[name]!);

const measure = exercises.findIndex(({ kind }) => kind === 'measure');
const words = exercises.findIndex(({ kind }) => kind === 'qualifier');
const comparison = exercises.findIndex(({ kind }) => kind === 'comparison');
const headline = exercises.findIndex(({ kind }) => kind === 'headline');

const sectionOf = (page: Page, index: number) => page.locator(`#exercise-${String(index + 1)}`);
const lineOf = (page: Page, index: number) => page.locator('#summary .tasks > li').nth(index);
const status = (page: Page) => page.locator('#summary [role="status"]');
const keep = (page: Page, lang: string) => page.getByLabel(messages(lang)['summary.keep']!);
const name = (page: Page, lang: string) => page.getByLabel(messages(lang)['summary.name']!);
const answered = (page: Page, lang: string) =>
  page.locator('nav li', { hasText: messages(lang)['exercises.isAnswered']! });
const button = (page: Page, lang: string, key: string) =>
  page.locator('#summary').getByRole('button', { name: messages(lang)[key]!, exact: true });

async function open(page: Page, lang: string): Promise<void> {
  await page.goto(`${lang}/teach/exercises/`);
  await expect(page.locator('html')).toHaveAttribute('data-alive');
}

async function choose(page: Page, index: number, value: string, form = 0): Promise<void> {
  const task = sectionOf(page, index).locator('form').nth(form);
  await task.locator(`input[value="${value}"]`).check();
  await task.locator('[type="submit"]').click();
}

/** Answers a measure wrong and then right, a comparison at once, marks a word and writes a headline. */
async function work(page: Page): Promise<void> {
  const exercise = exercises[measure]!;
  const figure = figures.filter(isStated).find(({ id }) => 'figure' in exercise && id === exercise.figure)!;
  await choose(page, measure, figure.kind === 'flow' ? 'stock' : 'flow');
  await choose(page, measure, figure.kind);
  const compared = exercises[comparison]!;
  const refusal = 'refusal' in compared ? compared.refusal : '';
  await choose(page, comparison, refusal);
  await choose(page, comparison, 'right', 1);
  await sectionOf(page, words).locator('.passage button').first().click();
  await sectionOf(page, words).locator('[type="submit"]').click();
  await sectionOf(page, headline).locator('[name="notice"]').fill('<b>many</b> dots');
  await sectionOf(page, headline).locator('[name="headline"]').fill('My headline');
}

/** Expects the summary, and the tasks, to show what `work` does. */
async function expectWork(page: Page, lang: string): Promise<void> {
  const said = messages(lang);
  await expect(lineOf(page, measure)).toContainText(said['summary.is.helped']!);
  await expect(lineOf(page, comparison)).toContainText(said['summary.is.first']!);
  await expect(lineOf(page, words)).toContainText(said['summary.is.stuck']!);
  await expect(lineOf(page, headline)).toContainText(said['summary.is.written']!);
  await expect(lineOf(page, headline)).toContainText('<b>many</b> dots');
  await expect(lineOf(page, headline)).toContainText('My headline');
  await expect(page.locator('#summary .tasks > li[data-standing="untouched"]')).toHaveCount(
    exercises.length - 4,
  );
  await expect(sectionOf(page, words).locator('[aria-pressed="true"]')).toHaveCount(1);
  await expect(sectionOf(page, comparison).locator('form:visible :checked')).toHaveCount(2);
  await expect(sectionOf(page, headline).locator('[name="headline"]')).toHaveValue('My headline');
  await expect(answered(page, lang)).toHaveCount(3);
}

/** Notes if the browser asks before the page is left, and leaves it. */
function asked(page: Page): string[] {
  const types: string[] = [];
  page.on('dialog', (dialog) => {
    types.push(dialog.type());
    void dialog.accept();
  });
  return types;
}

for (const lang of languages) {
  const said = messages(lang);
  const turn = (n: number) => tagged(hasTurn(n, [lang, languages]));

  test(`${lang}: what was done survives a reload, if the student wants it`, turn(0), async ({ page }) => {
    const dialogs = asked(page);
    await open(page, lang);
    await work(page);
    await expectWork(page, lang);
    await expect(keep(page, lang)).not.toBeChecked();
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    await page.reload();
    expect(dialogs, 'a warning before unsaved work is lost').toEqual(['beforeunload']);
    await expect(page.locator('#summary li[data-standing="untouched"]')).toHaveCount(exercises.length);

    await work(page);
    await keep(page, lang).focus();
    await page.keyboard.press('Space');
    await expect(status(page)).toHaveText(said['summary.keptNow']!);
    await name(page, lang).fill('Zoé');
    await page.reload();
    expect(dialogs, 'no warning for work that is kept').toHaveLength(1);
    await expect(keep(page, lang)).toBeChecked();
    await expect(status(page)).toHaveText(said['summary.restored']!);
    await expect(name(page, lang)).toHaveValue('Zoé');
    await expectWork(page, lang);

    await keep(page, lang).uncheck();
    await expect(status(page)).toHaveText(said['summary.forgotten']!);
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    await expectWork(page, lang);
  });

  test(`${lang}: everything is cleared by keyboard, after a question`, turn(1), async ({ page }) => {
    const dialogs = asked(page);
    await open(page, lang);
    await work(page);
    await keep(page, lang).check();
    await button(page, lang, 'summary.clear').focus();
    await page.keyboard.press('Enter');
    await expect(button(page, lang, 'summary.clearNo')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(button(page, lang, 'summary.clear')).toBeFocused();
    await expectWork(page, lang);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect(page.locator('#said')).toHaveText(said['summary.cleared']!);
    await expect(page.locator('#summary li[data-standing="untouched"]')).toHaveCount(exercises.length);
    await expect(page.locator('main :is([aria-pressed="true"], .exercise :checked)')).toHaveCount(0);
    await expect(answered(page, lang)).toHaveCount(0);
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    await page.reload();
    expect(dialogs).toEqual([]);
  });

  test(`${lang}: a file with the student’s name is saved, and opened again`, turn(2), async ({ page }) => {
    const dialogs = asked(page);
    await open(page, lang);
    await work(page);
    await name(page, lang).fill('Zoé Martin, 3e B');
    const coming = page.waitForEvent('download');
    await button(page, lang, 'summary.save').click();
    const download = await coming;
    const file = `${said['summary.fileName']!}-zoe-martin-3e-b-${declaration.about.id}-${lang}.json`;
    expect(download.suggestedFilename()).toBe(file);
    await expect(status(page)).toHaveText(fill(said['summary.saved']!, { file }));
    const buffer = await readFile(await download.path());
    await page.reload();
    expect(dialogs, 'what is in a file is not lost').toEqual([]);

    const field = page.locator('#summary input[type="file"]');
    await field.setInputFiles({
      name: 'other.json',
      mimeType: 'application/json',
      buffer: Buffer.from('{}'),
    });
    await expect(status(page)).toHaveText(
      fill(said['summary.notBrought']!, { file: 'other.json', why: said['handed.not.otherFile']! }),
    );
    await field.setInputFiles({ name: file, mimeType: 'application/json', buffer });
    await expect(status(page)).toHaveText(fill(said['summary.brought']!, { file }));
    await expect(name(page, lang)).toHaveValue('Zoé Martin, 3e B');
    await expectWork(page, lang);
  });

  test(`${lang}: a storage with anything else in it is left alone and told of`, turn(3), async ({ page }) => {
    await open(page, lang);
    await keep(page, lang).check();
    await page.evaluate(() => localStorage.setItem(localStorage.key(0)!, '{"format":"<img src=x>"}'));
    await page.reload();
    await expect(status(page)).toContainText(said['handed.not.otherFile']!);
    await expect(keep(page, lang)).not.toBeChecked();
  });

  test(`${lang}: the summary is copied as text, and printed alone`, turn(4), async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.addInitScript(() => {
      window.print = () => {
        document.documentElement.dataset['printed'] = '';
      };
    });
    await open(page, lang);
    await work(page);
    await name(page, lang).fill('Zoé');
    await button(page, lang, 'summary.copy').click();
    await expect(status(page)).toHaveText(said['summary.copied']!);
    const text = await page.evaluate(() => navigator.clipboard.readText());
    expect(text).toContain('Zoé');
    expect(text).toContain('My headline');
    expect(text).toContain(`${said['exercise.title.measure']!}`);

    await button(page, lang, 'summary.print').click();
    await expect(page.locator('html')).toHaveAttribute('data-printed');
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('#exercise-1')).toBeHidden();
    await expect(page.locator('#summary .paper').last()).toContainText('Zoé');
    await expect(lineOf(page, headline)).toContainText('My headline');
    await expect(keep(page, lang)).toBeHidden();
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)!.length).toBeLessThanOrEqual(2);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await expect(page.locator('#summary')).toBeHidden();
    await expect(page.locator('#exercise-1')).toBeVisible();
  });

  test.describe(`${lang}: in a narrow window`, turn(5), () => {
    test.use({ viewport: { width: 320, height: 640 } });

    test('nothing of the summary is cut, and axe finds nothing', async ({ page }) => {
      await open(page, lang);
      await work(page);
      await sectionOf(page, headline).locator('[name="headline"]').fill('x'.repeat(300));
      await button(page, lang, 'summary.clear').click();
      await expectNothingCut(page);
      const { violations } = await new AxeBuilder({ page }).include('#summary').analyze();
      expect(violations.map(({ id }) => id)).toEqual([]);
    });
  });

  test.describe(`${lang}: without a script`, turn(6), () => {
    test.use({ javaScriptEnabled: false });

    test('no summary and no copy is offered', async ({ page }) => {
      await page.goto(`${lang}/teach/exercises/`);
      await expect(page.locator('#summary')).toBeHidden();
      await expect(page.locator('#offline')).toBeHidden();
    });
  });

  test(
    `${lang}: a class is collected, bad files are named, and the page prints`,
    turn(8),
    async ({ page }) => {
      await open(page, lang);
      const files = [];
      for (const student of ['Ali', 'Zoé']) {
        if (student === 'Zoé') await work(page);
        await name(page, lang).fill(student);
        const coming = page.waitForEvent('download');
        await button(page, lang, 'summary.save').click();
        const download = await coming;
        const buffer = await readFile(await download.path());
        files.push({ name: download.suggestedFilename(), mimeType: 'application/json', buffer });
      }
      const bad = { name: '<b>notes</b>.json', mimeType: 'application/json', buffer: Buffer.from('{"a":1}') };
      await page.goto(`${lang}/teach/collected/`);
      await expect(page.locator('html')).toHaveAttribute('data-alive');
      await page.locator('#class input[type="file"]').setInputFiles([...files, bad]);
      await expect(page.locator('#class [role="status"]')).toHaveText(
        fill(said['collected.opened']!, { count: '2', refused: '1' }),
      );
      await expect(page.locator('.refused li')).toHaveText(
        `<b>notes</b>.json ${said['handed.not.otherFile']!}`,
      );
      const results = (index: number) => page.locator('.results > li').nth(index);
      await expect(results(measure).locator('[data-standing="helped"]')).toContainText('Zoé');
      await expect(results(measure).locator('[data-standing="untouched"]')).toContainText('Ali');
      await expect(results(words).locator('[data-standing="stuck"]')).toContainText('Zoé');
      await expect(page.locator('.written .headline')).toHaveText('My headline');
      await expect(page.locator('.written')).toContainText('<b>many</b> dots');
      const { violations } = await new AxeBuilder({ page }).include('main').analyze();
      expect(violations.map(({ id }) => id)).toEqual([]);
      await page.setViewportSize({ width: 320, height: 640 });
      await expectNothingCut(page);
      await page.emulateMedia({ media: 'print' });
      await expect(results(measure)).toBeVisible();
      await expect(page.locator('#class input')).toBeHidden();
      const kept = await page.evaluate(() => [localStorage.length, sessionStorage.length]);
      expect(kept).toEqual([0, 0]);
    },
  );

  test(`${lang}: a hint is there before the first check`, turn(9), async ({ page }) => {
    await open(page, lang);
    const task = sectionOf(page, measure);
    await expect(task.getByText(said['exercise.hint.measure']!)).toBeHidden();
    await task.getByText(said['exercise.hint']!, { exact: true }).click();
    await expect(task.getByText(said['exercise.hint.measure']!)).toBeVisible();
  });

  for (const address of [`${lang}/teach/exercises/`, `${lang}/teach/worksheet/`, `${lang}/notes/`])
    test(
      `/${address} is no more than a page away from what students may see, and keeps nothing unasked`,
      tagged(address === `${lang}/notes/` && hasTurn(7, [lang, languages])),
      async ({ page }) => {
        const linked = async (from: string) => {
          await page.goto(from);
          return page
            .locator('a[href]:not(svg a)')
            .evaluateAll((links) =>
              links.map((link) => (link as HTMLAnchorElement).href.replace(/[?#].*/, '')),
            );
        };
        const first = new Set((await linked(address)).filter((href) => href.startsWith('http')));
        await expect(page.locator('#offline [data-when="offered"]').first()).toBeVisible();
        expect(await page.evaluate(async () => (await caches.keys()).length)).toBe(0);
        const site = page.url().slice(0, -address.length);
        const isOwn = (href: string) => href.startsWith(site) && /\/$/.test(href);
        expect([...first].filter((href) => /\/(teach|present|key|sheets\/\w+)\/$/.test(href))).toEqual([]);
        for (const href of [...first].filter(isOwn))
          expect(
            (await linked(href)).filter((each) => /\/(key|sheets)\//.test(each)),
            href,
          ).toEqual([]);
      },
    );
}
