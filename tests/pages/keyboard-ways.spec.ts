import type { Locator, Page } from '@playwright/test';
import { isStated } from '../../src/model/schema.ts';
import { declaration } from '../declaration.ts';
import { openMenu } from './bar.ts';
import { hasTurn, tagged } from './core.ts';
import { numberStops, visit } from './keyboard/walk.ts';
import { expect, test } from './harness.ts';

test.use({ reducedMotion: 'reduce', viewport: { width: 768, height: 900 } });

const { languages } = declaration;
const stated = declaration.figures.filter(isStated);

/** A phone, and a laptop at 400 %. */
const SMALL = [
  [360, 740],
  [320, 256],
] as const;

/** Queries that open a bar: a selected number, the search, and both. */
const QUERIES = [`?figure=${stated[0]!.id}`, '?find=calais', `?figure=${stated[0]!.id}&find=calais`];

const number = (page: Page, figure: string) =>
  page.locator(`#text .passage[id] a.number[data-figure="${figure}"]`);
/** Locates the item of a figure in a view’s list of parts. */
const part = (page: Page, figure: string) => page.locator(`figure[data-view] a[data-states="${figure}"]`);
const hasFocus = (target: Locator) =>
  target.evaluateAll((elements) => elements.some((element) => element === document.activeElement));

async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.locator('html')).toHaveAttribute('data-alive');
  await page.waitForLoadState('networkidle');
}

/** Presses the Tab key until one of the targets has focus. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let i = 0; i < 400; i++) {
    await page.keyboard.press('Tab');
    if (await hasFocus(target)) return;
  }
  throw new Error('the Tab key does not lead there');
}

const selected = (page: Page) => page.locator('[data-figure][aria-current]');

/** Presses Escape, which clears the selection. */
async function escape(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await expect(selected(page)).toHaveCount(0);
}

for (const [l, lang] of languages.entries())
  test.describe(lang, () => {
    const other = languages[(l + 1) % languages.length]!;
    const turn = (n: number) => tagged(hasTurn(n, [lang, languages]));

    test('from each number to its chart, and Escape leads back to the number', turn(0), async ({ page }) => {
      await open(page, `${lang}/`);
      for (const { id } of stated) {
        await number(page, id).focus();
        await page.keyboard.press('Enter');
        await expect(selected(page)).not.toHaveCount(0);
        await expect(part(page, id)).toBeFocused();
        await expect(part(page, id)).toBeInViewport();
        await escape(page);
        await expect(number(page, id)).toBeFocused();
        await expect(number(page, id)).toBeInViewport();
      }
    });

    test(
      'from a chart to the words, and closing leads back to the chart',
      tagged(false),
      async ({ page }) => {
        await open(page, `${lang}/`);
        const { id } = stated[1]!;
        await part(page, id).focus();
        await page.keyboard.press('Enter');
        await expect(number(page, id)).toBeFocused();
        await escape(page);
        await expect(part(page, id)).toBeFocused();
      },
    );

    test(
      'from a number to the note on it, to its source, and back to the number',
      turn(2),
      async ({ page }) => {
        await open(page, `${lang}/`);
        const mark = page.locator('#text a.number + .note-mark:empty').first();
        const id = (await mark.getAttribute('id'))!.replace('mark-', '');
        const own = page.locator(`a.number:has(+ #mark-${id})`);
        await tabTo(page, own);
        await page.keyboard.press('Tab');
        await expect(mark).toBeFocused();
        await page.keyboard.press('Enter');
        const note = page.locator(`#note-${id}`);
        await expect(note).toBeFocused();
        await page.keyboard.press('Tab');
        await expect(note.locator('summary')).toBeFocused();
        await page.keyboard.press('Enter');
        await page.keyboard.press('Tab');
        await expect(note.locator('.sources a').first()).toBeFocused();
        await expect(note.locator('.sources a').first()).toBeInViewport();
        await tabTo(page, note.locator('[data-close-note]'));
        await page.keyboard.press('Enter');
        await expect(note).toBeHidden();
        await expect(mark).toBeFocused();
        await page.keyboard.press('Shift+Tab');
        await expect(own).toBeFocused();
        await expect(own).toBeInViewport();
      },
    );

    test(
      'search, both languages, our arithmetic: opened, used and closed by keyboard',
      tagged(false),
      async ({ page }) => {
        await page.setViewportSize({ width: 1280, height: 900 });
        await open(page, `${lang}/`);
        const finder = page.locator('[data-find]');
        await tabTo(page, finder);
        await page.keyboard.press('Enter');
        await expect(page.locator('#find-field')).toBeFocused();
        await page.keyboard.type('Calais');
        await page.keyboard.press('Enter');
        await expect(page.locator('.result[aria-current]')).toHaveCount(1);
        await tabTo(page, page.locator('.result').nth(2));
        await page.keyboard.press('Enter');
        await expect(page.locator('.result').nth(2)).toHaveAttribute('aria-current', 'true');
        await page.keyboard.press('Escape');
        await expect(page.locator('.find')).toHaveCount(0);
        await expect(finder).toBeFocused();

        await tabTo(page, page.locator('[data-compare]'));
        await page.keyboard.press('Enter');
        const beside = page.locator(`.parallel[lang="${other}"] a.number`).first();
        await expect(beside).toBeVisible();
        await beside.focus();
        await page.keyboard.press('Enter');
        await expect(selected(page)).not.toHaveCount(0);
        // The selection began in the other language, and focus returns there.
        await escape(page);
        await expect(beside).toBeFocused();

        await page.locator('[data-compare]').focus();
        await page.keyboard.press('Tab');
        await page.keyboard.press('Enter');
        await page.keyboard.press('Tab');
        await expect(page.locator('#arithmetic')).toBeFocused();
        await page.keyboard.press('Space');
        await expect(page.locator('figure svg [data-derived]').first()).toBeVisible();
        await page.keyboard.press('Space');
        await expect(page.locator('figure svg [data-derived]').first()).toBeHidden();
      },
    );

    test(
      'past the bar to the charts, from chart to chart, and past the last one',
      turn(4),
      async ({ page }) => {
        await open(page, `${lang}/`);
        await page.keyboard.press('Tab');
        await page.keyboard.press('Tab');
        await expect(page.locator('.skip').nth(1)).toBeFocused();
        await expect(page.locator('.skip').nth(1)).toBeInViewport();
        await page.keyboard.press('Enter');
        const charts = await page.locator('#text figure[data-view]').all();
        expect(charts).toHaveLength(declaration.views.length);
        for (const chart of charts) {
          await expect(chart.locator('h3')).toBeInViewport();
          await page.keyboard.press('Tab');
          const past = page.locator('.past:focus');
          await expect(past).toBeInViewport();
          expect(await past.evaluate((link) => link.nextElementSibling?.id)).toBe(
            await chart.getAttribute('id'),
          );
          await page.keyboard.press('Enter');
        }
        const after = new URL(page.url()).hash;
        await expect(page.locator(`.passage${after}`)).toBeInViewport();
      },
    );

    test('at true count, the other language opens at the same step', turn(5), async ({ page }) => {
      await open(page, `${lang}/explore/count/`);
      const id = (await page.locator('[data-step]').nth(2).getAttribute('id'))!;
      const step = page.locator(`.numbers a[href="#${id}"]`);
      await step.focus();
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(new RegExp(`#${id}$`));
      await openMenu(page);
      await page.locator(`a[data-language="${other}"]`).focus();
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(new RegExp(`/${other}/explore/count/#${id}$`));
      await expect(step).toHaveAttribute('aria-current', 'true');
      await expect(page.locator('.window')).toBeInViewport();
    });

    for (const size of SMALL) {
      const [width, height] = size;
      for (const [i, query] of QUERIES.entries())
        test(
          `at ${String(width)} × ${String(height)} pixels no bar covers what has the focus, with ${query}`,
          tagged(hasTurn(i, [size, SMALL], [lang, languages])),
          async ({ page }) => {
            await page.setViewportSize({ width, height });
            await open(page, `${lang}/${query}`);
            await expect(
              page.locator(query.includes('find') ? '.result' : '.passage [aria-current="true"]').first(),
            ).toBeVisible();
            await numberStops(page);
            const all = [...(await visit(page, '*', 'before')), ...(await visit(page, 'a', 'end'))];
            const names = all
              .filter(({ seen }) => seen < 0.3)
              .map(({ seen, name }) => `${seen.toFixed(2)}: ${name}`);
            expect(names).toEqual([]);
          },
        );

      test(
        `from the end of the page the focus comes into view in its head, at ${String(width)} × ${String(height)}`,
        tagged(hasTurn(3, [size, SMALL], [lang, languages])),
        async ({ page }) => {
          await page.setViewportSize({ width, height });
          await open(page, `${lang}/`);
          await numberStops(page);
          const head = await visit(page, '.skip, .masthead *', 'end');
          expect(head.length).toBeGreaterThan(3);
          expect(head.filter(({ seen }) => seen < 0.5)).toEqual([]);
        },
      );
    }
  });
