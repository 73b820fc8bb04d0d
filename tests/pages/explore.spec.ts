import type { Locator, Page } from '@playwright/test';
import { runOf } from '../../src/model/anchor.ts';
import { isDerived, isStated } from '../../src/model/schema.ts';
import { wordsIn } from '../../src/model/words-in.ts';
import { declaration } from '../declaration.ts';
import { closeBar, openDisplay, openMenu, switchArithmetic } from './bar.ts';
import { hasTurn, tagged } from './core.ts';
import { expect, test } from './harness.ts';
import { shiftWithLateFonts } from './late-fonts.ts';
import { expectNothingCut } from './overflow.ts';

const stated = declaration.figures.filter(isStated);
const derived = declaration.figures.filter(isDerived);
const { languages } = declaration;
const EXPLORATIONS = [
  'compare',
  'count',
  'time',
  'commitments',
  'qualifiers',
  'refused',
  'uncounted',
  'after',
];

const link = (page: Page, figure: string) => page.locator(`#text .passage[id] a[data-figure="${figure}"]`);
const marks = (page: Page, figure: string) => page.locator(`figure svg a[data-figure="${figure}"]`);
/** Locates the keyboard’s counterpart of the marks. */
const part = (page: Page, figure: string) => page.locator(`a[data-states="${figure}"]`);
const queryOf = (page: Page) => new URL(page.url()).search;

/** Waits until the script has run. */
async function alive(page: Page): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('data-alive');
}

/** Moves focus to an element with the Tab key only. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let i = 0; i < 400; i++) {
    await page.keyboard.press('Tab');
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error('the Tab key does not lead there');
}

/** Follows a link with the keyboard or the pointer. */
async function follow(page: Page, by: string, target: Locator): Promise<void> {
  if (by === 'pointer') {
    await target.click();
    return;
  }
  await target.focus();
  await page.keyboard.press('Enter');
}

test('every view has a small picture, which is hidden from screen readers and states no figure', async ({
  page,
}) => {
  await page.goto('en/explore/');
  const pictures = page.locator('.views .small-picture');
  await expect(pictures).toHaveCount(declaration.views.length);
  for (const picture of await pictures.all()) {
    await expect(picture).toHaveAttribute('aria-hidden', 'true');
    await expect(picture.locator('.field').first()).toBeVisible();
    await expect(picture.locator('[data-figure], text')).toHaveCount(0);
  }
  const ids = await page.locator('pattern').evaluateAll((all) => all.map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);
});

const ENTRIES = declaration.views.length + EXPLORATIONS.length;

for (const width of [360, 768, 1280, 1920])
  test(
    `at ${String(width)} px each row of the entry is filled, its pictures on one line, its words in sight`,
    tagged(width === 1280),
    async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await page.goto('en/explore/');
      const entries = page.locator('#text li:has(.picture)');
      await expect(entries).toHaveCount(ENTRIES);
      for (const list of await page.locator('.views, .ways').all()) {
        const { left, right } = await list.evaluate((ul) => ul.getBoundingClientRect().toJSON() as DOMRect);
        const boxes = await list.locator('li').evaluateAll((all) =>
          all.map((li) => {
            const { x, y, right: end } = li.getBoundingClientRect();
            const { bottom } = (li.querySelector('.picture') as Element).getBoundingClientRect();
            return { x, y, end, bottom };
          }),
        );
        for (const y of new Set(boxes.map((box) => box.y))) {
          const row = boxes.filter((box) => box.y === y);
          expect(Math.abs(Math.min(...row.map(({ x }) => x)) - left)).toBeLessThan(1);
          expect(Math.abs(Math.max(...row.map(({ end }) => end)) - right)).toBeLessThan(1);
          for (const { bottom } of row) expect(Math.abs(bottom - row[0]!.bottom)).toBeLessThan(1);
        }
      }
    },
  );

for (const lang of languages)
  for (const width of [320, 360])
    test(
      `time in ${lang} at ${String(width)} px: the axis stays in sight, and no two of its names touch`,
      tagged(hasTurn(0, [lang, languages], [width, [320, 360]])),
      async ({ page }) => {
        await page.setViewportSize({ width, height: 640 });
        await page.goto(`${lang}/explore/time/`);
        const head = page.locator('.calendar .head');
        await page.locator('.calendar li').last().scrollIntoViewIfNeeded();
        await expect(head).toBeInViewport({ ratio: 1 });
        const boxes = await head
          .locator('text')
          .evaluateAll((all) => all.map((text) => text.getBoundingClientRect().toJSON() as DOMRect));
        expect(boxes.length).toBeGreaterThan(1);
        for (const [i, { left }] of boxes.entries())
          if (i > 0) expect(left - boxes[i - 1]!.right).toBeGreaterThan(4);
        const bar = await page.locator('.masthead').boundingBox();
        expect(boxes[0]!.top).toBeGreaterThanOrEqual(bar!.y + bar!.height);
      },
    );

for (const lang of languages)
  test(
    `the word of a drawing is taken away in ${lang}, by pointer and by keyboard, and comes back`,
    tagged(hasTurn(1, [lang, languages])),
    async ({ page }) => {
      await page.goto(`${lang}/explore/qualifiers/`);
      const ways = page.locator('.way:has([data-taking])');
      await expect(ways.locator('button')).toHaveCount(3);
      for (const way of await ways.all()) {
        const button = way.locator('button');
        const struck = () => way.locator('.drawn b').evaluate((b) => getComputedStyle(b).textDecorationLine);
        await expect(way.locator('.with-word')).toBeVisible();
        for (const act of [() => button.click(), () => button.press('Enter')]) {
          await act();
          await expect(button).toHaveAttribute('aria-pressed', 'true');
          await expect(way.locator('.with-word')).toBeHidden();
          expect(await struck()).toBe('line-through');
          await expect(way.locator('.lost')).toBeVisible();
          await act();
          await expect(button).toHaveAttribute('aria-pressed', 'false');
          await expect(way.locator('.with-word')).toBeVisible();
          expect(await struck()).not.toBe('line-through');
        }
      }
    },
  );

test('a press that is dragged off, or becomes a scroll, takes no word away, and the next one does', async ({
  page,
}) => {
  await page.goto('fr/explore/qualifiers/');
  const button = page.locator('.way [data-taking] button').first();
  const isTaken = (is: boolean) => expect(button).toHaveAttribute('aria-pressed', String(is));
  for (const leave of [
    () => page.mouse.move(0, 0),
    () => button.dispatchEvent('pointercancel', { pointerId: 1, bubbles: true }),
  ]) {
    await button.hover();
    await page.mouse.down();
    await isTaken(true);
    await leave();
    await page.mouse.up();
    await isTaken(false);
    await button.press('Enter');
    await isTaken(true);
    await button.click();
    await isTaken(false);
  }
});

test('a page of a figure tells its place among the charts, and shows its neighbours beside its title', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  const [, second] = declaration.views;
  await page.goto(`en/figures/${second!.id}/`);
  await expect(page.locator('.breadcrumb [aria-current="page"]')).toContainText(
    String(declaration.views.length),
  );
  const title = (await page.locator('.headline').boundingBox())!;
  const drawing = (await page.locator('.chart').boundingBox())!;
  for (const picture of await page.locator('.neighbours .small-picture').all()) {
    const box = (await picture.boundingBox())!;
    expect(box.y + box.height).toBeLessThanOrEqual(drawing.y + 1);
    expect(box.x).toBeGreaterThan(title.x);
  }
  await page.locator('.breadcrumb a').click();
  await expect(page).toHaveURL(/\/en\/explore\/$/);
});

for (const lang of languages)
  for (const width of [360, 768, 1280])
    for (const [i, { id }] of declaration.views.entries())
      test(
        `late fonts and the layout of its drawings move nothing on the page of ${id} at ${String(width)} px, in ${lang}`,
        tagged(hasTurn(i, [lang, languages], [width, [360, 768, 1280]])),
        async ({ page }) => {
          await page.setViewportSize({ width, height: 800 });
          const { shift, moved } = await shiftWithLateFonts(page, `${lang}/figures/${id}/`);
          expect(shift, moved.join('\n')).toBeLessThan(0.005);
          await expect(page.locator('.live:not(.laid)')).toHaveCount(0);
        },
      );

const WIDTHS = [360, 1280];
const WAYS = ['pointer', 'keyboard'];

for (const lang of languages)
  for (const width of WIDTHS)
    test.describe(`exploring in ${lang} at ${String(width)} px`, () => {
      test.use({ viewport: { width, height: 800 } });
      const turn = (n: number) => tagged(hasTurn(n, [lang, languages], [width, WIDTHS]));

      test(
        'by keyboard from the text to a figure, its neighbours and every way to explore',
        turn(0),
        async ({ page }) => {
          await page.goto(`${lang}/`);
          await alive(page);
          if (width < 1088) {
            // On a phone the rest of the figure is in a sheet.
            await tabTo(page, page.locator('[data-open-sheet]').first());
            await page.keyboard.press('Enter');
          }
          await tabTo(page, page.locator('figure[data-view] figcaption summary').first());
          await page.keyboard.press('Enter');
          const more = page.locator('figure[data-view] a[data-carry]').first();
          await tabTo(page, more);
          await page.keyboard.press('Enter');
          await expect(page).toHaveURL(/\/figures\/[a-z]+\/$/);
          await alive(page);
          await tabTo(page, page.locator('.neighbours a.next'));
          await page.keyboard.press('Enter');
          await expect(page.locator('.neighbours a.previous')).toBeVisible();
          await openMenu(page);
          await page.locator('.masthead [aria-current="true"]').click();
          for (const name of EXPLORATIONS) {
            await page.goto(`${lang}/explore/`);
            await tabTo(page, page.locator(`#text li a[href$="explore/${name}/"]`));
            await page.keyboard.press('Enter');
            await expect(page).toHaveURL(new RegExp(`/explore/${name}/$`));
          }
        },
      );

      test(
        'each view has its marks tied to its words, and keeps the choice in the address',
        turn(3),
        async ({ page }) => {
          for (const { id, panels } of declaration.views) {
            await page.goto(`${lang}/figures/${id}/`);
            await alive(page);
            for (const figure of panels.flatMap(({ figures }) => figures)) {
              // The page grows once its drawing is laid out, which is when it is near.
              await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
              await page.locator('.live.laid').first().waitFor({ state: 'attached' });
              await part(page, figure).focus();
              await page.keyboard.press('Enter');
              await expect(link(page, figure)).toBeFocused();
              await expect(link(page, figure)).toBeInViewport();
              await expect(page.locator(`tr[data-figure="${figure}"]`)).toHaveAttribute(
                'aria-current',
                'true',
              );
              await expect.poll(() => queryOf(page)).toBe(`?figure=${figure}`);
              await page.reload();
              await alive(page);
              await expect(marks(page, figure)).toHaveAttribute('aria-current', 'true');
            }
          }
        },
      );

      test(
        'by keyboard the list of parts says the claim and its words, in sight, and rings the marks',
        tagged(false),
        async ({ page }) => {
          for (const { id, panels } of declaration.views) {
            await page.goto(`${lang}/figures/${id}/`);
            for (const figure of panels.flatMap(({ figures }) => figures)) {
              const { quotedFrom } = stated.find((each) => each.id === figure)!;
              const ring = () =>
                marks(page, figure)
                  .locator('.reach')
                  .evaluate((reach) => getComputedStyle(reach).stroke);
              expect(await ring()).toBe('none');
              await page.keyboard.press('Tab');
              await part(page, figure).focus();
              await expect(part(page, figure)).toContainText(runOf(wordsIn(quotedFrom, lang)));
              const box = (await part(page, figure).boundingBox())!;
              expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(24);
              expect(box.x + box.width).toBeLessThanOrEqual(width);
              expect(await ring()).toMatch(/^rgb/);
            }
          }
        },
      );

      test(
        'our arithmetic is off, comes with one switch everywhere, and stays in the address',
        turn(3),
        async ({ page }) => {
          // With all notes, the figures stand in the text: all of them can be seen at once.
          await page.goto(`${lang}/?notes=all`);
          await alive(page);
          const ours = (id: string) => page.locator(`[data-derived="${id}"]`);
          for (const { id } of derived)
            for (const each of await ours(id).all()) await expect(each).toBeHidden();
          await openDisplay(page);
          await page.locator('#arithmetic').focus();
          await page.keyboard.press('Space');
          await closeBar(page);
          await expect.poll(() => queryOf(page)).toMatch(/[?&]arithmetic=1/);
          // The tables are folded.
          await page.locator('figcaption > details').evaluateAll((folded) => {
            for (const each of folded) each.setAttribute('open', '');
          });
          for (const { id } of derived) {
            expect(await ours(id).count()).toBeGreaterThan(1);
            for (const each of await ours(id).all()) await expect(each).toBeVisible();
            await expect(ours(id).first()).toContainText(/notre calcul|our arithmetic/);
          }
          await page.goto(
            await page
              .locator('[data-view]:has([data-derived]) a[data-carry]')
              .first()
              .evaluate((link: HTMLAnchorElement) => link.href),
          );
          await alive(page);
          await expect.poll(() => queryOf(page)).toBe('?arithmetic=1');
          await expect(page.locator('#arithmetic')).toBeChecked();
          const other = languages.find((tag) => tag !== lang) ?? lang;
          await openMenu(page);
          await page.locator(`a[data-language="${other}"]`).click();
          await alive(page);
          await expect(page.locator('#arithmetic')).toBeChecked();
          await openMenu(page);
          await page.locator('.masthead a[href*="/explore/"]').click();
          await alive(page);
          await page.locator('a[href*="explore/time/"]').first().click();
          await alive(page);
          await expect(page.locator('[data-derived]').first()).toBeVisible();
          await switchArithmetic(page, false);
          await expect.poll(() => queryOf(page)).toBe('');
          await page.goBack();
          await expect(page.locator('#arithmetic')).toBeChecked();
          await expect(page.locator('[data-derived]').first()).toBeVisible();
        },
      );

      for (const by of WAYS) {
        const turnBy = (n: number) => tagged(hasTurn(n, [by, WAYS], [lang, languages], [width, WIDTHS]));

        test(`time: each row leads to its words, by ${by}`, tagged(false), async ({ page }) => {
          for (const { id } of stated) {
            await page.goto(`${lang}/explore/time/`);
            await follow(page, by, page.locator(`.calendar a[href$="?figure=${id}"]`));
            await expect(link(page, id)).toHaveAttribute('aria-current', 'true');
          }
        });

        test(
          `commitments: each kind of cell leads to its passage, by ${by}`,
          tagged(false),
          async ({ page }) => {
            for (const segment of ['s1-c8', 's2-p2', 's2-c5', 's2']) {
              await page.goto(`${lang}/explore/commitments/`);
              await follow(page, by, page.locator(`.matrix a[href$="#${segment}"]`).last());
              await expect(page.locator(`[id="${segment}"]`)).toBeInViewport();
            }
            await page.goto(`${lang}/explore/commitments/`);
            await follow(page, by, page.locator('.matrix a.figure').last());
            await expect(page.locator('#text .passage[id] a[aria-current="true"]')).toHaveCount(1);
          },
        );

        test(
          `refused, not counted, qualifiers: each leads to the words, by ${by}`,
          turnBy(3),
          async ({ page }) => {
            const target = declaration.refusals.at(-1)!;
            await page.goto(`${lang}/explore/refused/#${target.id}`);
            await expect(page.locator(`[id="${target.id}"]`)).toBeInViewport();
            await follow(page, by, page.locator(`[data-refusal="${target.id}"] a`).first());
            await expect(link(page, target.figures[0]!)).toHaveAttribute('aria-current', 'true');
            const { id, nearest } = declaration.uncounted.at(-1)!;
            await page.goto(`${lang}/explore/uncounted/`);
            await follow(page, by, page.locator(`[data-uncounted="${id}"] a`));
            await expect(page.locator(`[id="${nearest[lang]?.segment ?? ''}"]`)).toBeInViewport();
            await page.goto(`${lang}/explore/qualifiers/`);
            await follow(page, by, page.locator('[data-qualifier="~"] a').first());
            await expect(page.locator('#text .passage[id] a[aria-current="true"]')).toHaveCount(1);
          },
        );

        test(
          `find: both languages, accents aside, with counts and the next and the one before, by ${by}`,
          turnBy(4),
          async ({ page }) => {
            await page.goto(`${lang}/`);
            await alive(page);
            await follow(page, by, page.locator('[data-find]'));
            const field = page.getByRole('searchbox');
            await expect(field).toBeFocused();
            await page.keyboard.type('demandeurs d’asile');
            const original = page.locator('.find .result.text[lang="fr"]');
            await expect(original.first()).toBeVisible();
            const plain = await original.count();
            await field.fill("DEMANDEURS d'asile");
            expect(await original.count()).toBe(plain);
            await expect.poll(() => new URL(page.url()).searchParams.get('find')).toBe("DEMANDEURS d'asile");
            await field.fill('Calais');
            const results = page.locator('.find .result');
            const count = await results.count();
            await expect(page.locator('.find .summary')).toContainText(String(count));
            for (const tag of languages)
              expect(await page.locator(`.find .result[lang="${tag}"]`).count()).toBeGreaterThan(0);
            const position = page.locator('.find .position');
            const next = page.locator('.find .ways button').nth(1);
            await follow(page, by, next);
            await expect(position).toHaveText(new RegExp(`^1 / ${String(count)}$`));
            await expect(results.first()).toHaveAttribute('aria-current', 'true');
            await follow(page, by, page.locator('.find .ways button').first());
            await expect(position).toHaveText(new RegExp(`^${String(count)} / ${String(count)}$`));
            // The passage in the other language appears beside the page’s own.
            const other = languages.find((tag) => tag !== lang) ?? lang;
            await follow(page, by, page.locator(`.find .result.text[lang="${other}"]`).last());
            await expect(page.locator(`.parallel[lang="${other}"]`).first()).toBeVisible();
            await expect.poll(() => queryOf(page)).toContain(`compare=${other}`);
            const current = await page.evaluate(() => {
              const [range] = CSS.highlights.get('find-current') ?? [];
              const { top, bottom } = (range as Range).getBoundingClientRect();
              return { text: String(range), top, bottom };
            });
            expect(current.text).toBe('Calais');
            const panel = (await page.locator('.find').boundingBox())!;
            expect(current.top).toBeGreaterThan(40);
            expect(current.bottom).toBeLessThan(width === 360 ? panel.y : 800);
            await page.reload();
            await alive(page);
            await expect(page.getByRole('searchbox')).toHaveValue('Calais');
            await expect(results).toHaveCount(count);
            await page.getByRole('searchbox').focus();
            await page.keyboard.press('Escape');
            await expect(page.locator('.find')).toHaveCount(0);
            await expect(page.locator('[data-find]')).toBeFocused();
            await expect.poll(() => queryOf(page)).not.toContain('find=');
          },
        );
      }
    });

test(
  'search that is asked for and dismissed while it loads is gone, and comes when asked again',
  tagged(false),
  async ({ page }) => {
    await page.goto('fr/?figure=removals');
    await alive(page);
    await page.locator('[data-find]').evaluate((button: HTMLElement) => {
      button.click();
      button.click();
    });
    await page.waitForLoadState('networkidle');
    await expect(page.locator('.find')).toHaveCount(0);
    await expect(page.locator('[data-find]')).toHaveAttribute('aria-expanded', 'false');
    await page.locator('[data-find]').click();
    await expect(page.locator('.find')).toHaveCount(1);
    await page.getByRole('searchbox').fill('asile');
    await expect.poll(() => queryOf(page)).toBe('?figure=removals&find=asile');
    await switchArithmetic(page, true);
    await expect.poll(() => queryOf(page)).toBe('?figure=removals&arithmetic=1&find=asile');
    await page.goBack();
    await expect(page.locator('#arithmetic')).not.toBeChecked();
    await expect(page.locator('.find')).toHaveCount(1);
  },
);

test.describe('when the search does not come', () => {
  test.use({ expectedConsole: [/ERR_FAILED|Failed to load/] });

  test('the page says so, stays readable, and can be asked again', async ({ page }) => {
    await page.goto('fr/');
    await alive(page);
    await page.route('**/panel-*.js', (route) => route.abort());
    await page.locator('[data-find]').click();
    await expect(page.locator('[data-find] + .report-beside')).toBeInViewport();
    await expect(page.locator('#fault')).toBeHidden();
    await expect(page.locator('[data-find]')).toHaveAttribute('aria-expanded', 'false');
    await expect(page.locator('#text')).toBeVisible();
  });

  test('a file that is broken is named, and the others are searched', tagged(false), async ({ page }) => {
    await page.route('**/annotations.json', (route) => route.fulfill({ body: '{' }));
    await page.goto('fr/?find=migrants');
    await expect(page.locator('#fault')).toContainText('annotations.json');
    await expect(page.locator('.find .result.text').first()).toBeVisible();
  });
});

const explorations = ['', ...EXPLORATIONS.map((name) => `${name}/`)].map((name) => `explore/${name}`);
const figures = declaration.views.map(({ id }) => `figures/${id}/?arithmetic=1`);
/** The pages of figures are all of one kind; the lists at the end are much alike. */
const differing = [...explorations.slice(0, 4), ...figures.slice(0, 1)];

for (const lang of languages)
  for (const path of [...explorations, ...figures])
    test(
      `${lang}/${path}: nothing is cut at 320 px`,
      tagged(differing.includes(path) && hasTurn(differing.indexOf(path), [lang, languages])),
      async ({ page }) => {
        await page.setViewportSize({ width: 320, height: 640 });
        await page.goto(`${lang}/${path}`);
        await alive(page);
        await expectNothingCut(page);
      },
    );

for (const lang of languages)
  test.describe(`without a script, exploring in ${lang}`, tagged(hasTurn(0, [lang, languages])), () => {
    test.use({ javaScriptEnabled: false, viewport: { width: 1280, height: 900 } });

    test('every page says what it says, and our arithmetic can be switched on', async ({ page }) => {
      await page.goto(`${lang}/explore/count/`);
      await expect(page.locator('.window')).toBeHidden();
      for (const still of await page.locator('.still svg').all()) await expect(still).toBeVisible();
      for (const step of await page.locator('.step blockquote').all()) await expect(step).toBeVisible();
      for (const [name, item, count] of [
        ['time', '.calendar li', stated.length],
        ['commitments', 'tbody tr:not(.section)', declaration.commitments.length],
        ['refused', '[data-refusal]', declaration.refusals.length],
        ['uncounted', '[data-uncounted]', declaration.uncounted.length],
        ['after', '.facts > li', declaration.afterwards.length],
        ['qualifiers', '.way .drawing', 6],
      ] as const) {
        await page.goto(`${lang}/explore/${name}/`);
        await expect(page.locator(item)).toHaveCount(count);
        for (const each of await page.locator(item).all()) await expect(each).toBeVisible();
      }
      await page.goto(`${lang}/figures/networks/`);
      await expect(page.locator('svg [data-derived]').first()).toBeHidden();
      await switchArithmetic(page, true);
      for (const each of await page.locator('[data-derived]').all()) await expect(each).toBeVisible();
    });
  });
