import type { Page } from '@playwright/test';
import { declaration } from '../declaration.ts';
import { isStated } from '../../src/model/schema.ts';
import { forSpeech } from '../../src/i18n/format.ts';
import { openMenu } from './bar.ts';
import { hasTurn, tagged } from './core.ts';
import { expect, test } from './harness.ts';
import { expectNothingCut } from './overflow.ts';

const stated = declaration.figures.filter(isStated);
const { languages } = declaration;
const spaces = (text: string | null) => (text ?? '').replace(/\s+/g, ' ').trim();

const link = (page: Page, figure: string) => page.locator(`#text .passage[id] a[data-figure="${figure}"]`);
const marks = (page: Page, figure: string) => page.locator(`svg [data-figure="${figure}"]`);
/** Locates the keyboard’s counterpart of the marks. */
const part = (page: Page, figure: string) => page.locator(`figure a[data-states="${figure}"]`);
const row = (page: Page, figure: string) => page.locator(`tr[data-figure="${figure}"]`);

/** Expects all elements of a figure to be marked as selected, and no others. */
async function expectChosen(page: Page, figure: string): Promise<void> {
  for (const place of [link, marks, row])
    await expect(place(page, figure)).toHaveAttribute('aria-current', 'true');
  const others = page.locator(`[data-figure][aria-current]:not([data-figure="${figure}"])`);
  await expect(others).toHaveCount(0);
}

/** Waits until the script of the page has run and handles events. */
async function alive(page: Page): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('data-alive');
}

/** Waits until the page is stable: its fonts, its figures and all that its address requests are loaded. */
async function settled(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
}

const WIDTHS = [360, 1280];

for (const lang of languages) {
  const turn = (n: number) => tagged(hasTurn(n, [lang, languages]));

  test.describe(`without a script, in ${lang}`, turn(0), () => {
    test.use({ javaScriptEnabled: false, viewport: { width: 1280, height: 900 } });

    test('the whole text and the charts are there to be read, the notes and the tables to be opened', async ({
      page,
    }) => {
      await page.goto(`${lang}/`);
      for (const [id, text] of Object.entries(declaration.segments[lang] ?? {})) {
        const passage = page.locator(`[id="${id}"]`);
        await expect(passage).toBeVisible();
        expect(spaces(await passage.textContent())).toBe(spaces(text));
      }
      for (const note of await page.locator('.note > summary').all()) await expect(note).toBeVisible();
      const mark = page.locator('.note-mark').first();
      await mark.click();
      await expect(page.locator((await mark.getAttribute('href')) ?? '')).toBeVisible();
      for (const { id } of declaration.views) {
        await expect(page.locator(`[data-view="${id}"] svg`).first()).toBeVisible();
        await page.locator(`[data-view="${id}"] figcaption summary`).first().click();
        await expect(page.locator(`[data-view="${id}"] table`)).toBeVisible();
      }
      await expect(page.locator('[data-compare]')).toBeHidden();
    });
  });

  test.describe(`alive, in ${lang}`, () => {
    test('the script leaves every prerendered element where it was', turn(1), async ({ page }) => {
      await page.addInitScript(() => {
        document.addEventListener('readystatechange', () => {
          if (document.readyState !== 'interactive') return;
          // Drawings are laid out anew (stage.spec.ts).
          const elements = [...document.body.querySelectorAll(':not(.live *)')];
          Object.assign(window, { before: elements.map((element) => [element, element.parentNode]) });
        });
      });
      await page.goto(`${lang}/?figure=${stated[0]?.id ?? ''}`);
      await settled(page);
      await expect(page.locator('.live.laid').first()).toBeAttached();
      const [count, moved] = await page.evaluate(() => {
        const { before } = window as unknown as { before: [Element, ParentNode][] };
        return [before.length, before.filter(([element, parent]) => element.parentNode !== parent).length];
      });
      expect(count).toBeGreaterThan(500);
      expect(moved).toBe(0);
    });

    // On a phone the chart is out of sight of its words; on a wide screen it is beside them.
    for (const width of WIDTHS) {
      const turnAt = (n: number) => tagged(hasTurn(n, [lang, languages], [width, WIDTHS]));

      test(
        `at ${String(width)} px each number in the text leads to its marks, and says so`,
        turnAt(0),
        async ({ page }) => {
          await page.setViewportSize({ width, height: 740 });
          await page.goto(`${lang}/`);
          await alive(page);
          for (const { id } of stated) {
            await link(page, id).click();
            await expectChosen(page, id);
            await expect(marks(page, id)).toBeInViewport();
            expect(new URL(page.url()).search).toBe(`?figure=${id}`);
            const title = await page.locator(`figure:has(svg [data-figure="${id}"]) h3`).textContent();
            await expect(page.getByRole('status')).toContainText(forSpeech(title ?? '-'));
          }
        },
      );

      test(
        `at ${String(width)} px each group of marks leads to its words, and says so`,
        turnAt(3),
        async ({ page }) => {
          await page.setViewportSize({ width, height: 740 });
          await page.goto(`${lang}/`);
          await alive(page);
          for (const { id, quotedFrom } of stated) {
            await part(page, id).focus();
            await page.keyboard.press('Enter');
            await expectChosen(page, id);
            await expect(link(page, id)).toBeInViewport();
            await expect(page.getByRole('status')).toContainText(quotedFrom[lang]?.exact ?? '-');
          }
        },
      );
    }

    test(
      'the address holds the choice: reload and back keep it, the other language takes it along',
      turn(0),
      async ({ page }) => {
        const [first, second] = [stated[0]?.id ?? '', stated[1]?.id ?? ''];
        await page.goto(`${lang}/`);
        await alive(page);
        await link(page, first).click();
        await link(page, second).click();
        await page.reload();
        await expectChosen(page, second);
        await page.goBack();
        await expectChosen(page, first);
        await page.goBack();
        await expect(page.locator('[data-figure][aria-current]')).toHaveCount(0);
        await page.goForward();
        await expectChosen(page, first);
        const other = languages.find((tag) => tag !== lang) ?? lang;
        await page.locator(`a[data-language="${other}"]`).click();
        await expectChosen(page, first);
        expect(page.url()).toContain(`/${other}/?figure=${first}`);
      },
    );

    test('a shared address opens with its chart in view', turn(1), async ({ page }) => {
      const last = stated.at(-1)?.id ?? '';
      await page.goto(`${lang}/?figure=${last}`);
      await expectChosen(page, last);
      await expect(marks(page, last)).toBeInViewport();
    });

    test(
      'both languages stand side by side, passage by passage, and numbers in both are links',
      turn(2),
      async ({ page }) => {
        const other = languages.find((tag) => tag !== lang) ?? lang;
        await page.setViewportSize({ width: 1280, height: 900 });
        await page.goto(`${lang}/`);
        await settled(page);
        await page.locator(`[data-compare="${other}"]`).click();
        expect(page.url()).toContain(`?compare=${other}`);
        for (const [id, text] of Object.entries(declaration.segments[other] ?? {})) {
          const beside = page.locator(`.words:has(> [id="${id}"]) .passage.parallel`);
          await expect(beside).toHaveAttribute('lang', other);
          expect(spaces(await beside.textContent())).toBe(spaces(text));
          const [left, right] = [
            await page.locator(`[id="${id}"]`).boundingBox(),
            await beside.boundingBox(),
          ];
          expect(right?.x).toBeGreaterThan(left?.x ?? 0);
          expect(Math.abs((right?.y ?? 0) - (left?.y ?? 0))).toBeLessThan(2);
        }
        const first = stated[0]?.id ?? '';
        await page.locator(`.parallel a[data-figure="${first}"]`).click();
        await expect(page.locator(`.passage a[data-figure="${first}"][aria-current="true"]`)).toHaveCount(2);
        await page.reload();
        await expect(page.locator('.passage.parallel')).toHaveCount(declaration.about.outline.length);
        await page.locator(`[data-compare="${other}"]`).click();
        await expect(page.locator('.parallel')).toHaveCount(0);
      },
    );

    test(
      'who reads on stays at the same passage: side by side, in the other language, after a reload',
      tagged(false),
      async ({ page }) => {
        const other = languages.find((tag) => tag !== lang) ?? lang;
        const passage = page.locator('[id="s2-c4"]');
        await page.setViewportSize({ width: 768, height: 800 });
        await page.goto(`${lang}/?figure=${stated[0]?.id ?? ''}`);
        await settled(page);
        await passage.evaluate((element) => element.scrollIntoView({ block: 'start', behavior: 'instant' }));
        const top = async () => (await passage.boundingBox())?.y ?? NaN;
        const before = await top();
        await openMenu(page);
        await page.locator(`[data-compare="${other}"]`).focus();
        expect(await top()).toBe(before);
        await page.keyboard.press('Enter');
        await expect(page.locator('.passage.parallel')).toHaveCount(declaration.about.outline.length);
        await expect.poll(async () => Math.abs((await top()) - before)).toBeLessThan(2);
        // The place is kept once the reader rests.
        await expect.poll(() => page.evaluate(() => history.state as unknown)).not.toBeNull();
        await page.reload();
        await settled(page);
        await expect(passage).toBeInViewport();
        await openMenu(page);
        await page.locator(`a[data-language="${other}"]`).click();
        await expect(passage).toBeInViewport();
        expect(page.url()).toMatch(/#s2-c/);
      },
    );

    test('all of it works by keyboard alone', tagged(false), async ({ page }) => {
      await page.setViewportSize({ width: 768, height: 900 });
      await page.goto(`${lang}/`);
      await alive(page);
      await page.keyboard.press('Tab');
      await expect(page.locator('.skip').first()).toBeFocused();
      await page.keyboard.press('Enter');
      await expect(page.locator('#text')).toBeFocused();
      const mark = page.locator('.note-mark').first();
      for (let i = 0; i < 10; i++) {
        await page.keyboard.press('Tab');
        if (await mark.evaluate((element) => element === document.activeElement)) break;
      }
      await expect(mark).toBeFocused();
      await page.keyboard.press('Enter');
      const target = page.locator((await mark.getAttribute('href')) ?? '');
      await expect(target).toBeFocused();
      await page.keyboard.press('Escape');
      await expect(mark).toBeFocused();
      const id = stated[0]?.id ?? '';
      for (let i = 0; i < 300; i++) {
        await page.keyboard.press('Tab');
        if (await link(page, id).evaluate((element) => element === document.activeElement)) break;
      }
      await expect(link(page, id)).toBeFocused();
      await page.keyboard.press('Enter');
      await expectChosen(page, id);
      await expect(part(page, id)).toBeFocused();
      await page.keyboard.press('Escape');
      await expect(page.locator('[data-figure][aria-current]')).toHaveCount(0);
      await expect(link(page, id)).toBeFocused();
      await expect(link(page, id)).toBeInViewport();
      expect(new URL(page.url()).search).toBe('');
    });

    for (const [i, query] of ['', '?figure=migrants-present', '?compare=other'].entries())
      test(`nothing is cut at 320 px${query && `, with ${query}`}`, turn(i), async ({ page }) => {
        const other = languages.find((tag) => tag !== lang) ?? lang;
        await page.setViewportSize({ width: 320, height: 640 });
        await page.goto(`${lang}/${query.replace('other', other)}`);
        await settled(page);
        await expectNothingCut(page);
      });

    test('on paper the notes are numbered endnotes, as the marks in the text', turn(1), async ({ page }) => {
      await page.goto(`${lang}/`);
      await page.emulateMedia({ media: 'print' });
      const numbers = await page
        .locator('.note-mark[id]')
        .evaluateAll((items) => items.map((item) => item.getAttribute('data-number')));
      const endnotes = page.locator('.endnotes > ol > li');
      expect(await endnotes.evaluateAll((items) => items.map((item) => item.getAttribute('value')))).toEqual(
        numbers.toSorted((a, b) => Number(a) - Number(b)),
      );
      for (const endnote of await endnotes.all()) await expect(endnote).toBeVisible();
      for (const note of await page.locator('.notes').all()) await expect(note).toBeHidden();
      await expect(page.locator('.masthead')).toBeHidden();
    });
  });
}

test('text and charts are painted while the script has not come yet', async ({ page }) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('fr/', { waitUntil: 'commit' });
  await expect(page.locator('#title')).toBeVisible();
  for (const { id } of declaration.views)
    await expect(page.locator(`[data-view="${id}"] svg`).first()).toBeVisible();
  // Content of the page is painted a frame or more later; the script is still held back.
  await expect
    .poll(() => page.evaluate(() => performance.getEntriesByName('first-contentful-paint').length))
    .toBe(1);
  await expect(page.locator('.laid')).toHaveCount(0);
  release();
  await page.waitForLoadState('networkidle');
});

test('nothing moves while the page loads', async ({ page }) => {
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('fr/');
    await settled(page);
    const shift = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          new PerformanceObserver((list) =>
            resolve(
              list
                .getEntries()
                .reduce((sum, entry) => sum + (entry as unknown as { value: number }).value, 0),
            ),
          ).observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => resolve(0), 500);
        }),
    );
    expect(shift, `at ${String(width)} px`).toBeLessThan(0.02);
  }
});

test.describe('when the script does not come', () => {
  // The browser reports the request that the test aborts.
  test.use({ expectedConsole: [/ERR_FAILED/], viewport: { width: 1280, height: 900 } });

  test('notes follow their passages and open all the same, and nothing is offered that would not work', async ({
    page,
  }) => {
    await page.route('**/*.js', (route) => route.abort());
    await page.goto('fr/');
    await expect(page.locator('html')).not.toHaveAttribute('data-staged');
    for (const note of await page.locator('.note > summary').all()) await expect(note).toBeVisible();
    const mark = page.locator('.note-mark').first();
    await mark.click();
    await expect(page.locator((await mark.getAttribute('href')) ?? '')).toBeVisible();
    for (const offered of await page.locator('[data-compare], [data-all-notes]').all())
      await expect(offered).toBeHidden();
  });
});
