import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { anchor, runOf } from '../../src/model/anchor.ts';
import { ask } from '../../src/model/compare/ask.ts';
import { allowedSums, sums } from '../../src/model/compare/sums.ts';
import { isStated, type Exercise } from '../../src/model/schema.ts';
import { declaration } from '../declaration.ts';
import { hasTurn, tagged } from './core.ts';
import { expect, test } from './harness.ts';
import { expectNothingCut } from './overflow.ts';

const { languages, exercises } = declaration;
const stated = declaration.figures.filter(isStated);
const KINDS = [...new Set(exercises.map(({ kind }) => kind))];
const THEMES = ['light', 'dark'] as const;

const messages = (lang: string) =>
  JSON.parse(
    readFileSync(join(import.meta.dirname, `../../src/i18n/${lang}/messages.json`), 'utf8'),
  ) as Record<string, string>;

const address = (lang: string) => `${lang}/teach/exercises/`;
const sectionOf = (page: Page, index: number) => page.locator(`#exercise-${String(index + 1)}`);
const feedback = (form: Locator) => form.getByRole('status');
const checkIn = (form: Locator) => form.locator('.actions button').first();
const again = (form: Locator) => form.locator('.actions button').nth(1);
const words = (form: Locator) => form.locator('.passage button');
/** The link to an exercise in the list of all. */
const linkTo = (page: Page, index: number) => page.locator(`nav a[href="#exercise-${String(index + 1)}"]`);
const wordsForm = (page: Page) => page.locator('form:has(.passage)');
const headlineForm = (page: Page) => page.locator('form:has([name="headline"])');

async function open(page: Page, lang: string): Promise<void> {
  await page.goto(address(lang));
  await expect(page.locator('html')).toHaveAttribute('data-alive');
}

const isFocused = (target: Locator) => target.evaluate((element) => element === document.activeElement);

/** Moves focus to an element with the Tab key only. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let i = 0; i < 80; i++) {
    if (await isFocused(target)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('the Tab key does not lead there');
}

/** Moves focus from the list of all exercises to one of them. */
async function startAt(page: Page, index: number): Promise<void> {
  await linkTo(page, index).focus();
  await page.keyboard.press('Enter');
  await expect(sectionOf(page, index)).toBeInViewport();
}

/** Returns the right options, from the data instead of the page. */
function rightOf(exercise: Exercise): string[] {
  if (exercise.kind === 'comparison') return [exercise.refusal];
  if (exercise.kind === 'question') return ['right'];
  if (exercise.kind !== 'mark' && exercise.kind !== 'measure') return [];
  const figure = stated.find(({ id }) => id === exercise.figure)!;
  if (exercise.kind === 'measure') return [figure.kind];
  return figure.relation ? [figure.relation.type] : [figure.magnitudeStatus];
}

/** Returns the indices of the buttons that the answers cover, by the range of their words. */
async function soughtIn(form: Locator, exercise: Exercise, lang: string): Promise<number[]> {
  if (exercise.kind !== 'qualifier') return [];
  const text = declaration.segments[lang]?.[exercise.segment] ?? '';
  const places = exercise.answers.map((answer) => anchor(text, answer[lang]!));
  const starts = await form.locator('.passage').evaluate((passage) => {
    const found: [number, number][] = [];
    let offset = 0;
    const walker = document.createTreeWalker(passage, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { length } = walker.currentNode.nodeValue!;
      if (walker.currentNode.parentElement?.tagName === 'BUTTON') found.push([offset, offset + length]);
      offset += length;
    }
    return found;
  });
  return starts.flatMap(([start, end], i) =>
    places.some(({ exactStart, exactEnd }) => start < exactEnd && end > exactStart) ? [i] : [],
  );
}

/** Marks words by index, beginning at the focused one. */
async function markByKeyboard(page: Page, indices: number[]): Promise<void> {
  await page.keyboard.press('Home');
  let at = 0;
  for (const index of indices) {
    for (; at < index; at++) await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Space');
  }
}

/** Selects the radio button of a value with the arrow keys. */
async function chooseByKeyboard(page: Page, form: Locator, value: string): Promise<void> {
  const radios = form.getByRole('radio');
  const checked = form.locator('input:checked');
  await tabTo(page, (await checked.count()) ? checked : radios.first());
  await page.keyboard.press('Space');
  const wanted = form.locator(`input[value="${value}"]`);
  for (let i = 0; i < 8 && !(await wanted.isChecked()); i++) await page.keyboard.press('ArrowDown');
  await expect(wanted).toBeChecked();
}

async function checkByKeyboard(page: Page, form: Locator): Promise<void> {
  await tabTo(page, checkIn(form));
  await page.keyboard.press('Enter');
}

/** Tests a choice: no answer first, then each wrong one, then the right one. */
async function passChoice(page: Page, form: Locator, right: string[]): Promise<void> {
  await checkByKeyboard(page, form);
  await expect(feedback(form)).toHaveAttribute('data-verdict', 'first');
  const values = await form
    .getByRole('radio')
    .evaluateAll((radios) => radios.map((radio) => (radio as HTMLInputElement).value));
  await form.getByRole('radio').first().focus();
  for (const value of values.filter((each) => !right.includes(each))) {
    await chooseByKeyboard(page, form, value);
    await expect(feedback(form)).toBeHidden();
    await checkByKeyboard(page, form);
    await expect(feedback(form)).toHaveAttribute('data-verdict', 'notYet');
    expect((await feedback(form).innerText()).length).toBeGreaterThan(30);
    await tabTo(page, again(form));
    await page.keyboard.press('Enter');
    await expect(form.getByRole('radio').first()).toBeFocused();
    await expect(form.locator('input:checked')).toHaveCount(0);
  }
  await chooseByKeyboard(page, form, right[0]!);
  await checkByKeyboard(page, form);
  await expect(feedback(form)).toHaveAttribute('data-verdict', 'right');
  await expect(again(form)).toBeHidden();
}

async function passWords(page: Page, form: Locator, exercise: Exercise, lang: string): Promise<void> {
  const said = messages(lang);
  const sought = await soughtIn(form, exercise, lang);
  const count = await words(form).count();
  await tabTo(page, words(form).first());
  await page.keyboard.press('Tab');
  await expect(checkIn(form), 'all words are one stop').toBeFocused();
  await page.keyboard.press('Enter');
  await expect(feedback(form)).toHaveText(said['exercise.first.words']!);
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('End');
  await expect(words(form).last()).toBeFocused();
  const wrong = [...Array(count).keys()].find((i) => !sought.includes(i))!;
  await markByKeyboard(page, [wrong]);
  await checkByKeyboard(page, form);
  await expect(feedback(form)).toHaveAttribute('data-verdict', 'notYet');
  await expect(feedback(form)).toContainText(said['exercise.verdict.notYet']!);
  await expect(words(form).nth(wrong)).toHaveAccessibleDescription(said['exercise.word.surplus']!);
  await tabTo(page, again(form));
  await page.keyboard.press('Enter');
  await expect(words(form).first()).toBeFocused();
  await expect(form.locator('[aria-pressed="true"]')).toHaveCount(0);
  await markByKeyboard(page, sought);
  await checkByKeyboard(page, form);
  await expect(feedback(form)).toHaveAttribute('data-verdict', 'right');
  await expect(words(form).nth(sought[0]!)).toHaveAccessibleDescription(said['exercise.word.right']!);
}

async function passHeadline(
  page: Page,
  form: Locator,
  exercise: Exercise & { kind: 'headline' | 'mend' },
  lang: string,
): Promise<void> {
  const said = messages(lang);
  await checkByKeyboard(page, form);
  await expect(feedback(form)).toHaveText(said['exercise.first.headline']!);
  const field = form.locator('[name="headline"]');
  await expect(field).toBeFocused();
  const view = declaration.views.find(({ id }) => id === exercise.view)!;
  const figure = stated.find(({ id }) => view.panels.some(({ figures }) => figures.includes(id)))!;
  await page.keyboard.type(`${lang === 'fr' ? 'moins de' : 'less than'} ${String(figure.value)}`);
  await checkByKeyboard(page, form);
  const silent = said['exercise.sees.silent']!;
  await expect(feedback(form)).toContainText(
    said['exercise.sees.wrong']!.split('{words}')[1]!.split('{quoted}')[0]!.trim(),
  );
  await expect(feedback(form)).toContainText(silent.trim());
  await expect(feedback(form)).toContainText(exercise.example[lang]!);
  await field.focus();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type(exercise.example[lang]!);
  await checkByKeyboard(page, form);
  await expect(feedback(form)).toContainText(
    said['exercise.sees.worded']!.split('{quoted}')[1]!.split('{')[0]!.trim(),
  );
  await expect(feedback(form)).toContainText(runOf(figure.quotedFrom[lang]!));
  await expect(feedback(form)).toContainText(said['exercise.sees.speaks']!.split('{token}')[0]!.trim());
  await expect(feedback(form)).not.toContainText(silent.trim());
  await expect(feedback(form)).toContainText(said['exercise.sees.rest']!);
}

async function passExtension(
  page: Page,
  form: Locator,
  exercise: Exercise & { kind: 'extension' },
  lang: string,
): Promise<void> {
  const said = messages(lang);
  await checkByKeyboard(page, form);
  await expect(feedback(form)).toHaveText(said['exercise.first.answer']!);
  await expect(form.locator('textarea')).toBeFocused();
  const starter = said['exercise.starters.answer']!.split(' | ')[0]!;
  await tabTo(page, form.getByRole('button', { name: starter }));
  await page.keyboard.press('Enter');
  await expect(form.locator('textarea')).toBeFocused();
  await page.keyboard.type('nobody');
  await expect(form.locator('textarea')).toHaveValue(`${starter} nobody`);
  await checkByKeyboard(page, form);
  await expect(feedback(form)).toContainText(said['exercise.extension.rest']!);
  await expect(feedback(form)).toContainText(exercise.example[lang]!);
}

/** Ticks boxes with the space bar, beginning at the first one. */
async function tickByKeyboard(page: Page, form: Locator, values: readonly string[]): Promise<void> {
  const boxes = form.getByRole('checkbox');
  await boxes.first().focus();
  for (let i = 0; i < (await boxes.count()); i++) {
    const box = boxes.nth(i);
    await expect(box).toBeFocused();
    if (values.includes((await box.getAttribute('value')) ?? '')) await page.keyboard.press('Space');
    await page.keyboard.press('Tab');
  }
}

/** Tests a search for a sum: one number, a pair that the text refuses, then one that it allows. */
async function passSum(page: Page, form: Locator, lang: string): Promise<void> {
  const said = messages(lang);
  const refused = sums(declaration.figures).flatMap(({ ids }) => {
    const answer = ask('sum', ids, declaration);
    const written = declaration.refusals.find(({ id }) => answer.kind === 'refused' && id === answer.refusal);
    return written ? [{ ids, reason: written.reason[lang]! }] : [];
  })[0]!;
  const [allowed] = allowedSums(declaration.figures);
  await tickByKeyboard(page, form, refused.ids.slice(0, 1));
  await checkByKeyboard(page, form);
  await expect(feedback(form)).toHaveText(said['exercise.first.sum']!);
  await tickByKeyboard(page, form, refused.ids.slice(1));
  await checkByKeyboard(page, form);
  await expect(feedback(form)).toHaveAttribute('data-verdict', 'notYet');
  await expect(feedback(form)).toContainText(refused.reason);
  await tabTo(page, again(form));
  await page.keyboard.press('Enter');
  await expect(form.getByRole('checkbox').first()).toBeFocused();
  await expect(form.locator('input:checked')).toHaveCount(0);
  await tickByKeyboard(page, form, allowed!.ids);
  await checkByKeyboard(page, form);
  await expect(feedback(form)).toHaveAttribute('data-verdict', 'right');
}

/** The first exercise of each kind represents it, in alternating languages. */
const isCore = ({ id, kind }: Exercise, lang: string) =>
  id === exercises.find((each) => each.kind === kind)?.id && hasTurn(KINDS.indexOf(kind), [lang, languages]);

for (const lang of languages)
  for (const [i, exercise] of exercises.entries())
    test(
      `${lang}: exercise ${String(i + 1)} (${exercise.kind}) by keyboard alone, wrong first, then right`,
      tagged(isCore(exercise, lang)),
      async ({ page }) => {
        await open(page, lang);
        await startAt(page, i);
        const form = sectionOf(page, i).locator('form').first();
        if (exercise.kind === 'qualifier') await passWords(page, form, exercise, lang);
        else if (exercise.kind === 'headline' || exercise.kind === 'mend')
          await passHeadline(page, form, exercise, lang);
        else if (exercise.kind === 'extension') await passExtension(page, form, exercise, lang);
        else if (exercise.kind === 'sum') await passSum(page, form, lang);
        else await passChoice(page, form, rightOf(exercise));
        if (exercise.kind === 'comparison') {
          const later = sectionOf(page, i).locator('form').nth(1);
          await passChoice(page, later, ['right']);
          await expect(feedback(later)).toContainText(exercise.why[lang]!);
        } else await expect(feedback(form)).toContainText(exercise.why[lang]!);
        await expect(page.locator('[data-live="answered"]')).toContainText('1');
        await expect(linkTo(page, i)).toContainText(messages(lang)['exercises.isAnswered']!);
        await expect(
          page.locator('nav li', { hasText: messages(lang)['exercises.isAnswered']! }),
        ).toHaveCount(1);
      },
    );

for (const lang of languages) {
  const secrets = exercises.flatMap((exercise) => [
    exercise.why[lang]!,
    ...('example' in exercise ? [exercise.example[lang]!] : []),
  ]);
  const plain = (text: string) => text.replace(/\s+/g, ' ');
  const turn = (n: number) => tagged(hasTurn(n, [lang, languages]));

  test(
    `${lang}: no answer is met before it is asked for, by eye, by screen reader, on paper or by a link`,
    turn(0),
    async ({ page }) => {
      await open(page, lang);
      await expect(page.getByText(messages(lang)['exercises.paper']!)).toBeHidden();
      const heard = plain(await page.locator('body').ariaSnapshot());
      const seen = plain(await page.locator('body').innerText());
      await page.emulateMedia({ media: 'print' });
      const printed = plain(await page.locator('body').innerText());
      expect(printed).toContain(plain(messages(lang)['exercise.ask.reason']!));
      for (const secret of secrets)
        for (const text of [heard, seen, printed]) expect(text).not.toContain(plain(secret));
      await expect(page.locator('main :is([aria-pressed="true"], :checked)')).toHaveCount(0);
      for (const status of await page.locator('form [role="status"]').all()) await expect(status).toBeEmpty();
      await expect(page.locator('a[href*="/key/"]:not([data-language])')).toHaveCount(0);
    },
  );

  test.describe('answers that come late', () => {
    test.use({ expectedConsole: [/answers\.json/] });

    test(
      `${lang}: the answers about sums are fetched when a number is ticked; without them no check counts`,
      turn(1),
      async ({ page }) => {
        const fetched: string[] = [];
        page.on('request', (request) => fetched.push(request.url()));
        let isLost = true;
        await page.route('**/answers.json', (route) =>
          isLost ? route.fulfill({ status: 404 }) : route.continue(),
        );
        await open(page, lang);
        const index = exercises.findIndex(({ kind }) => kind === 'sum');
        const form = sectionOf(page, index).locator('form');
        expect(fetched.filter((url) => url.endsWith('answers.json'))).toEqual([]);
        const [allowed] = allowedSums(declaration.figures);
        for (const id of allowed!.ids) await form.locator(`input[value="${id}"]`).check();
        expect(fetched.filter((url) => url.endsWith('answers.json')).length).toBeGreaterThan(0);
        await checkIn(form).click();
        await expect(feedback(form)).toHaveText(messages(lang)['exercise.sum.unread']!);
        await expect(linkTo(page, index)).not.toContainText(messages(lang)['exercises.isAnswered']!);
        isLost = false;
        await checkIn(form).click();
        await expect(feedback(form)).toHaveAttribute('data-verdict', 'right');
      },
    );
  });

  test(`${lang}: what was said of an answer is not printed`, tagged(false), async ({ page }) => {
    await open(page, lang);
    const form = wordsForm(page).first();
    await words(form).first().click();
    await checkIn(form).click();
    await expect(feedback(form)).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    await expect(feedback(form)).toBeHidden();
    await expect(checkIn(form)).toBeHidden();
  });

  test(`${lang}: nothing that is chosen or typed is stored or sent`, turn(2), async ({ page }) => {
    await open(page, lang);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url() + (request.postData() ?? '')));
    const form = headlineForm(page).first();
    for (const field of await form.locator('textarea').all()) await field.fill('quelque chose 4321');
    await checkIn(form).click();
    await expect(feedback(form)).toContainText('4321');
    await words(page.locator('body')).first().click();
    const kept = await page.evaluate(async () => [
      localStorage.length,
      sessionStorage.length,
      document.cookie,
      (await indexedDB.databases()).length,
      location.search + location.hash,
    ]);
    expect(kept).toEqual([0, 0, '', 0, '']);
    expect(asked.filter((each) => each.includes('4321'))).toEqual([]);
    await page.reload();
    await expect(form.locator('textarea').last()).toHaveValue('');
  });

  test.describe(`${lang}: by touch, on a small phone`, turn(3), () => {
    test.use({ viewport: { width: 320, height: 640 }, hasTouch: true, isMobile: true });

    test('words and drawings are chosen with a finger', async ({ page }) => {
      await open(page, lang);
      const index = exercises.findIndex(({ kind }) => kind === 'qualifier');
      const form = sectionOf(page, index).locator('form');
      const sought = await soughtIn(form, exercises[index]!, lang);
      for (const word of sought) await words(form).nth(word).tap();
      await words(form).last().tap();
      await words(form).last().tap();
      await checkIn(form).tap();
      await expect(feedback(form)).toHaveAttribute('data-verdict', 'right');
      for (const button of await words(form).all())
        expect((await button.boundingBox())!.height).toBeGreaterThanOrEqual(24);

      const mark = exercises.findIndex(({ kind }) => kind === 'mark');
      const choice = sectionOf(page, mark).locator('form');
      await choice
        .locator('label', { has: page.locator(`input[value="${rightOf(exercises[mark]!)[0]!}"]`) })
        .tap();
      await checkIn(choice).tap();
      await expect(feedback(choice)).toHaveAttribute('data-verdict', 'right');
    });
  });

  test.describe(`${lang}: without a script`, turn(4), () => {
    test.use({ javaScriptEnabled: false });

    test('the tasks can be read and answered on paper, and nothing is offered that does nothing', async ({
      page,
    }) => {
      await page.goto(address(lang));
      await expect(page.getByText(messages(lang)['exercises.paper']!)).toBeVisible();
      for (const exercise of exercises.filter((each) => each.kind === 'qualifier'))
        await expect(
          page.getByText(declaration.segments[lang]![exercise.segment]!, { exact: true }).first(),
        ).toBeVisible();
      for (const button of await page.locator('main button').all()) await expect(button).toBeHidden();
      for (const form of await page.locator('main form').all()) await expect(form).toBeVisible();
      const before = page.url();
      await page.locator('main input[type="radio"]').first().focus();
      await page.keyboard.press('Space');
      await page.keyboard.press('Enter');
      expect(page.url()).toBe(before);
    });
  });

  for (const colorScheme of THEMES)
    test.describe(
      `${lang}, ${colorScheme}`,
      tagged(hasTurn(1, [colorScheme, THEMES], [lang, languages])),
      () => {
        test.use({ colorScheme });

        test('axe finds nothing once everything is answered, wrongly', async ({ page }) => {
          await open(page, lang);
          for (const form of await page.locator('.question:not([hidden]) form').all()) {
            if (await words(form).count()) for (const i of [0, 1, 2]) await words(form).nth(i).click();
            else if (await form.getByRole('radio').count()) await form.getByRole('radio').last().check();
            else if (await form.getByRole('checkbox').count())
              for (const i of [0, 2]) await form.getByRole('checkbox').nth(i).check();
            else await form.locator('textarea').last().fill('1 234 567');
            await checkIn(form).click();
            await expect(feedback(form)).not.toBeEmpty();
          }
          const { violations } = await new AxeBuilder({ page }).analyze();
          expect(
            violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
          ).toEqual([]);
        });
      },
    );

  test.describe(`${lang}: in a narrow window`, tagged(false), () => {
    // Not a phone’s viewport, which would expand to fit overflowing content.
    test.use({ viewport: { width: 320, height: 640 } });

    test('nothing is cut, in the exercises, what is said of them, and the key', async ({ page }) => {
      await open(page, lang);
      for (const form of await wordsForm(page).all()) {
        for (const word of (await words(form).all()).slice(0, 40)) await word.click();
        await checkIn(form).click();
      }
      await expectNothingCut(page);
      await page.goto(`${lang}/teach/key/`);
      await page.locator('summary').click();
      await expectNothingCut(page);
    });
  });

  test(
    `${lang}: the key is shut for those who come by accident, opens without a script, and prints open`,
    turn(6),
    async ({ browser, site }) => {
      const context = await browser.newContext({ javaScriptEnabled: false });
      const page = await context.newPage();
      await page.goto(`${site}${lang}/teach/key/`);
      await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
      const answer = page.locator('[data-answer]').first();
      const heard = plain(await page.locator('main').ariaSnapshot());
      for (const secret of secrets) expect(heard).not.toContain(plain(secret));
      await expect(answer).toBeHidden();
      await page.emulateMedia({ media: 'print' });
      for (const each of await page.locator('[data-answer]').all()) await expect(each).toBeVisible();
      await expect(page.locator('summary')).toBeHidden();
      await page.emulateMedia({ media: 'screen' });
      await page.locator('summary').focus();
      await page.keyboard.press('Enter');
      await expect(answer).toBeVisible();
      await context.close();
    },
  );
}
