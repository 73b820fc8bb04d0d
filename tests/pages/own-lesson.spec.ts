import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from '@playwright/test';
import { declaration } from '../declaration.ts';
import { hasTurn, tagged } from './core.ts';
import { expect, test } from './harness.ts';

const { languages, presets, lesson } = declaration;

/** Returns a message of the site. */
const message = async (lang: string, key: string): Promise<string> => {
  const text = await readFile(join(import.meta.dirname, `../../src/i18n/${lang}/messages.json`), 'utf8');
  return (JSON.parse(text) as Record<string, string>)[key] ?? '';
};

const stepsOf = (page: Page) => page.locator('.step').evaluateAll((steps) => steps.map(({ id }) => id));
const rows = (page: Page) => page.locator('.plan ol > li');
const minutesOf = (ids: readonly string[]) =>
  lesson.filter(({ id }) => ids.includes(id)).reduce((sum, { minutes }) => sum + minutes, 0);
const total = (page: Page) => page.locator('.plan .total');
const give = (page: Page) => page.locator('.plan .give');
const file = (content: string) => ({
  name: 'own.json',
  mimeType: 'application/json',
  buffer: Buffer.from(content),
});

async function openPlan(page: Page, lang: string, hash = ''): Promise<void> {
  await page.goto(`${lang}/teach/${hash}`);
  await expect(total(page)).toBeVisible();
}

/** A lesson with a slide, in a file. */
const written = (more: object = {}) =>
  JSON.stringify({
    ownLesson: 1,
    declaration: declaration.about.id,
    steps: [
      'debate',
      { slide: { title: 'Et nous ?', text: 'Une ligne\nUne autre' }, minutes: 3, notes: 'Attendre.' },
      { id: 'who-speaks', minutes: 7, notes: 'Demander.\nAttendre.' },
    ],
    ...more,
  });

for (const lang of languages)
  test.describe(lang, () => {
    const turn = (n: number) => tagged(hasTurn(n, [lang, languages]));

    test(
      'each preset shows its steps and its minutes, and is given as a lesson',
      turn(0),
      async ({ page }) => {
        await openPlan(page, lang);
        for (const [i, { steps, minutes }] of presets.entries()) {
          const preset = page.locator('.presets button').nth(i + 1);
          await preset.click();
          await expect(preset).toHaveAttribute('aria-pressed', 'true');
          const planned = minutesOf(steps);
          expect(planned).toBeLessThanOrEqual(minutes);
          await expect(total(page)).toContainText(String(planned));
          await expect(total(page)).toContainText(String(steps.length));
          await expect(give(page)).toHaveAttribute('href', new RegExp(`\\?steps=${steps.join(',')}$`));
        }
        await page.locator('.presets button').nth(1).click();
        await give(page).click();
        await expect.poll(() => stepsOf(page)).toEqual(presets[0]?.steps);
        await expect(page.locator('.position:visible')).toContainText(String(presets[0]?.steps.length));
        await page.keyboard.press('End');
        await expect(page).toHaveURL(new RegExp(`#${presets[0]?.steps.at(-1) ?? ''}$`));
      },
    );

    test(
      'a lesson is composed by the keyboard alone, and the address of the page keeps it',
      turn(1),
      async ({ page }) => {
        await openPlan(page, lang);
        const second = rows(page).nth(1);
        const name = await second.locator('.name').innerText();
        await second.locator('.moves button').first().focus();
        await page.keyboard.press('Enter');
        await expect(rows(page).first().locator('.name')).toHaveText(name);
        await expect(rows(page).first().locator('.moves button').first()).toBeFocused();
        await expect(page.locator('#said')).toContainText(name);
        const shown = rows(page).nth(1).locator('input[type=checkbox]');
        await shown.focus();
        await page.keyboard.press('Space');
        await expect(shown).not.toBeChecked();
        const minutes = rows(page).first().locator('input[type=number]');
        await minutes.fill('9');
        await minutes.press('Tab');
        const expected =
          minutesOf(lesson.map(({ id }) => id)) - (lesson[0]?.minutes ?? 0) + 9 - (lesson[1]?.minutes ?? 0);
        await expect(total(page)).toContainText(String(expected));
        await expect(page).toHaveURL(/#lesson=/);
        await page.reload();
        await expect(total(page)).toContainText(String(expected));
        const kept = rows(page).filter({ has: page.locator('input:checked') });
        await expect(kept.first().locator('.name')).toHaveText(name);
      },
    );

    test('a slide of one’s own goes into the file, and comes back from it', turn(0), async ({ page }) => {
      await openPlan(page, lang);
      await page.locator('.presets button').nth(1).click();
      await page.locator('#add-slide').click();
      await page.keyboard.type('Et chez nous ?');
      await page.locator('.plan textarea[id$="-text"]').fill('Une ligne\nUne autre');
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.locator('.actions button').nth(-2).click(),
      ]);
      expect(download.suggestedFilename()).toBe(`${declaration.lessonFile[lang] ?? ''}.json`);
      const content = await readFile(await download.path(), 'utf8');
      await page.goto(`${lang}/about/`);
      await openPlan(page, lang);
      await page.locator('.actions input[type=file]').setInputFiles(file(content));
      await expect(page.locator('.plan textarea[id$="-text"]')).toHaveValue('Une ligne\nUne autre');
      const count = String((presets[0]?.steps.length ?? 0) + 1);
      await expect(total(page)).toContainText(count);
      await give(page).click();
      await expect.poll(() => stepsOf(page)).toEqual([...(presets[0]?.steps ?? []), 'own-1']);
      // The words of a teacher are not sent with the address.
      expect(page.url()).toMatch(/\?lesson=(#|$)/);
      await page.keyboard.press('End');
      await expect(page.locator('#own-1 h2')).toHaveText('Et chez nous ?');
      await expect(page.locator('#own-1 .stage')).toBeVisible();
    });

    test(
      'a wrong file is refused with the name of its field, and changes nothing',
      turn(1),
      async ({ page }) => {
        await openPlan(page, lang);
        const before = await total(page).innerText();
        const field = page.locator('.actions input[type=file]');
        const report = page.locator('.plan .report');
        await field.setInputFiles(file(written({ declaration: 'other' })));
        await expect(report).toContainText('declaration');
        await field.setInputFiles(file('{'));
        await expect(report).not.toBeEmpty();
        await field.setInputFiles(file(written({ steps: [{ id: 'debate', minutes: 'many' }] })));
        await expect(report).toContainText('steps.1.minutes');
        expect(await total(page).innerText()).toBe(before);
        await field.setInputFiles(file(written({ steps: ['debate', 'no-such-step'] })));
        await expect(report).toContainText('no-such-step');
        await expect(total(page)).toContainText('1');
      },
    );

    test(
      'the lesson opens a file, and the presenter’s window and the other language have it, too',
      turn(0),
      async ({ page }) => {
        await page.goto(`${lang}/present/`);
        await page.keyboard.press('l');
        await page.locator('dialog input[type=file]').setInputFiles(file(written()));
        await expect(page).toHaveURL(/\?lesson=/);
        await page.waitForLoadState();
        await expect.poll(() => stepsOf(page)).toEqual(['debate', 'own-1', 'who-speaks']);
        const [desk] = await Promise.all([page.waitForEvent('popup'), page.keyboard.press('p')]);
        await expect(desk.locator('.desk')).toBeVisible();
        expect(await stepsOf(desk)).toEqual(['debate', 'own-1', 'who-speaks']);
        await expect(desk.locator('.desk')).toContainText('18 min');
        await desk.keyboard.press('End');
        await expect(page).toHaveURL(/#who-speaks$/);
        await expect(desk.locator('#who-speaks .notes li')).toHaveText(['Demander.', 'Attendre.']);
        await desk.close();
        await page.reload();
        await expect.poll(() => stepsOf(page)).toEqual(['debate', 'own-1', 'who-speaks']);
        await page.locator('.languages a:not([aria-current])').click();
        await expect(page).not.toHaveURL(new RegExp(`/${lang}/present/`));
        await expect.poll(() => stepsOf(page)).toEqual(['debate', 'own-1', 'who-speaks']);
      },
    );

    test(
      'a link with a step that there is not names it, and a broken one gives the whole lesson',
      turn(1),
      async ({ page }) => {
        await page.goto(`${lang}/present/?steps=debate,no-such-step,who-speaks`);
        await expect.poll(() => stepsOf(page)).toEqual(['debate', 'who-speaks']);
        await expect(page.locator('.report')).toContainText('no-such-step');
        await page.goto(`${lang}/present/?lesson=abc`);
        await expect(page.locator('.report')).toBeVisible();
        expect(await stepsOf(page)).toEqual(lesson.map(({ id }) => id));
      },
    );

    test(
      'the chosen steps are taken as slides, with a slide and notes of the teacher’s',
      turn(0),
      async ({ page }) => {
        await openPlan(page, lang);
        await page.locator('.plan input[type=file]').setInputFiles(file(written()));
        const download = page.waitForEvent('download');
        await page.locator('.plan .actions').getByRole('button', { name: 'PPTX' }).click();
        const { path, suggestedFilename } = await download.then(async (each) => ({
          path: await each.path(),
          suggestedFilename: each.suggestedFilename(),
        }));
        expect(suggestedFilename).toMatch(/\.pptx$/);
        await expect(page.locator('.plan .report')).toContainText(suggestedFilename);
        const parts = unzipSync(await readFile(path));
        expect(Object.keys(parts).filter((name) => /^ppt\/slides\/[^/]+$/.test(name))).toEqual([
          'ppt/slides/debate.xml',
          'ppt/slides/own-2.xml',
          'ppt/slides/who-speaks.xml',
        ]);
        expect(strFromU8(parts['ppt/slides/own-2.xml']!)).toContain('Et nous ?');
        expect(strFromU8(parts['ppt/notesSlides/who-speaks.xml']!)).toContain('Demander.');
      },
    );

    test.describe('where slides do not load', () => {
      test.use({ expectedConsole: [/503/] });
      test('it is reported', tagged(false), async ({ page }) => {
        await page.route('**/*.pptx', (route) => route.fulfill({ status: 503 }));
        await openPlan(page, lang);
        await page.locator('.plan .actions').getByRole('button', { name: 'PPTX' }).click();
        await expect(page.locator('.plan .report')).toHaveText(await message(lang, 'slides.failed'));
      });
    });

    test('the plan fits a narrow phone', turn(0), async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      await openPlan(page, lang);
      await page.locator('#add-slide').click();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      await page.goto(`${lang}/teach/plan/`);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    });

    test('the plan to print takes one sheet of A4', turn(1), async ({ page }) => {
      await page.goto(`${lang}/teach/plan/`);
      const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: false });
      expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    });
  });

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });
  test('the plan is a list of all steps, and offers nothing that does not work', async ({ page }) => {
    for (const lang of languages) {
      await page.goto(`${lang}/teach/`);
      await expect(rows(page)).toHaveCount(lesson.length);
      await expect(page.locator('.plan :is(button, input)')).toHaveCount(0);
      await expect(page.locator('.plan h3')).not.toHaveCount(0);
    }
  });
});
