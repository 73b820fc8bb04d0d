import type { Page } from '@playwright/test';
import { isStated } from '../../src/model/schema.ts';
import { isCounted } from '../../src/figure/counted.ts';
import { numberedLines, type Line } from '../../src/features/exercises/numbered-lines.ts';
import { markedRanges } from '../../src/features/exercises/marked-ranges.ts';
import { numberedNotes } from '../../src/text/annotations.ts';
import { declaration } from '../declaration.ts';
import { hasTurn, tagged } from './core.ts';
import { expect, test } from './harness.ts';
import { marksIn } from './paper/marks.ts';
import { expectNothingCut } from './overflow.ts';
import { darkShare, darkSquares, margins, type Frame, type Picture } from './paper/pixels.ts';
import { INCH, printed, withPages, type PrintedPage } from './paper/printed.ts';

// Printing from a dark theme must use white paper, even if the reader prints backgrounds.
test.use({ colorScheme: 'dark' });

/** Paper sizes in mm. */
const PAPERS = { A4: [210, 297], Letter: [215.9, 279.4], A3: [297, 420] } as const;

/** Side margin of a worksheet, in mm. */
const SIDE = 16;

/** Margin of a sheet, and gap between its margins, in mm. */
const MARGIN = 10;
const SHEET = 277;

/** Resolutions in pixels per inch: for looks, and for separating the smallest marks. */
const COARSE = 100;
const FINE = 200;

const mm = (pixels: number, dpi: number) => (pixels / dpi) * INCH;

function expectSize({ width, height }: PrintedPage, paper: keyof typeof PAPERS): void {
  expect(Math.abs(width - PAPERS[paper][0]), `width of ${paper}`).toBeLessThan(1);
  expect(Math.abs(height - PAPERS[paper][1]), `height of ${paper}`).toBeLessThan(1);
}

/** Expects no fill darker than mid grey: no square of 3 mm, and ink on little of the page. */
function expectNoDarkFill(picture: Picture, dpi: number): void {
  expect(darkSquares(picture, Math.round((3 / INCH) * dpi))).toBe(0);
  expect(darkShare(picture)).toBeLessThan(0.08);
}

function expectMargins(picture: Picture, dpi: number, atLeast: Frame): void {
  const blank = margins(picture);
  for (const side of ['left', 'top', 'right', 'bottom'] as const)
    expect(mm(blank[side], dpi), `blank at the ${side}`).toBeGreaterThan(atLeast[side]);
}

const spaces = (text: string) => text.replace(/\s+/g, ' ');

const { languages } = declaration;
const TEXT_PAPERS = ['A4', 'Letter'] as const;
const WIDTHS = [320, 768, 1280];
const counted = declaration.views.filter((view) => isCounted(view, declaration.figures));

for (const lang of languages)
  for (const paper of TEXT_PAPERS) {
    const turn = (n: number) => tagged(hasTurn(n, [lang, languages], [paper, TEXT_PAPERS]));

    test(
      `the worksheet in ${lang} prints on ${paper}, with nothing cut, empty or dark`,
      turn(0),
      async ({ page }) => {
        await printed(page, `${lang}/teach/worksheet/`, paper, async (pages) => {
          expect(pages.length).toBeGreaterThan(4);
          expect(pages.length).toBeLessThan(15);
          for (const each of pages) {
            expectSize(each, paper);
            expect(each.text.length, 'letters on a page').toBeGreaterThan(100);
            const picture = await each.picture(COARSE);
            expectNoDarkFill(picture, COARSE);
            // The margins contain the title, the address and the page number (tests/pages/print.spec.ts).
            expectMargins(picture, COARSE, { left: SIDE - 1, top: 5, right: SIDE - 1, bottom: 5 });
          }
        });
      },
    );

    test(
      `every numbered line in ${lang} is on ${paper}, and none is parted from its passage`,
      turn(3),
      async ({ page }) => {
        const notes = numberedNotes(declaration, lang);
        await printed(page, `${lang}/teach/worksheet/`, paper, (pages) => {
          const texts = pages.map(({ text }) => spaces(text));
          /** Returns the words of a line between its note marks, which a PDF has in separate places. */
          const words = (line: Line, segment: string) =>
            markedRanges(
              line,
              notes.filter((note) => note.segment === segment),
            ).map(({ text }) => spaces(text).trim());
          let last = 0;
          const places = numberedLines(declaration, lang).map(({ segment, kind, lines }) => ({
            segment,
            kind,
            pages: lines.map((line) => {
              const found = texts.findIndex(
                (text, i) =>
                  i >= last &&
                  words(line, segment).every((part) => text.includes(part)) &&
                  text.split(/[^\d]+/).includes(String(line.number)),
              );
              expect(found, `line ${String(line.number)}: ${line.text}`).toBeGreaterThanOrEqual(0);
              last = found;
              return found;
            }),
          }));
          places.forEach(({ segment, kind, pages: on }, i) => {
            expect(on.at(1) ?? on[0], `${segment} begins with one line alone`).toBe(on[0]);
            expect(on.at(-2) ?? on[0], `${segment} ends with one line alone`).toBe(on.at(-1));
            if (kind === 'heading')
              expect(places[i + 1]?.pages[0], `${segment} stands alone`).toBe(on.at(-1));
          });
          return Promise.resolve();
        });
      },
    );

    test(
      `the answer key in ${lang} prints on ${paper}, with nothing dark`,
      tagged(false),
      async ({ page }) => {
        await printed(page, `${lang}/teach/key/`, paper, async (pages) => {
          expect(pages.length).toBeGreaterThan(0);
          for (const each of pages) {
            expectSize(each, paper);
            expectNoDarkFill(await each.picture(COARSE), COARSE);
          }
        });
      },
    );
  }

const SHORT = '?print=text.drawings.tasks.notes.short';

for (const lang of languages) {
  for (const paper of TEXT_PAPERS)
    test(
      `the short worksheet in ${lang} takes two pages of ${paper}`,
      tagged(hasTurn(2, [lang, languages], [paper, TEXT_PAPERS])),
      async ({ page }) => {
        await printed(page, `${lang}/teach/worksheet/${SHORT}`, paper, (pages) => {
          expect(pages).toHaveLength(2);
          return Promise.resolve();
        });
      },
    );

  test(
    `parts of the worksheet in ${lang} are chosen, and the address keeps them`,
    tagged(hasTurn(0, [lang, languages])),
    async ({ page }) => {
      await page.goto(`${lang}/teach/worksheet/`);
      await page.locator('.parts [name=text]').uncheck();
      await page.locator('.parts [name=notes]').uncheck();
      await expect(page).toHaveURL(/\?print=drawings\.tasks$/);
      await page.reload();
      await expect(page.locator('[data-part=text]')).toBeHidden();
      await expect(page.locator('[data-part=tasks]')).toBeVisible();
      await page.locator('.parts [name=text]').check();
      await page.locator('.parts [name=notes]').check();
      await expect(page).toHaveURL(/worksheet\/$/);
    },
  );
}

for (const lang of languages)
  test(
    `the hand-out of the lesson in ${lang} has a slide on each page, and no notes`,
    tagged(hasTurn(1, [lang, languages])),
    async ({ page }) => {
      await printed(page, `${lang}/present/?handout`, undefined, (pages) => {
        const { lesson } = declaration;
        expect(pages).toHaveLength(lesson.length);
        for (const [i, { notes, id }] of lesson.entries()) {
          expect(pages[i]!.width, id).toBeGreaterThan(pages[i]!.height);
          for (const note of notes)
            expect(spaces(pages[i]!.text), id).not.toContain(note[lang]!.slice(0, 40));
        }
        return Promise.resolve();
      });
    },
  );

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });
  test('all parts of the worksheet are there, and can be left out', tagged(false), async ({ page }) => {
    for (const lang of languages) {
      await page.goto(`${lang}/teach/worksheet/`);
      await expect(page.locator('.worksheet > [data-part]:visible')).toHaveCount(4);
      await page.locator('.parts [name=text]').uncheck();
      await expect(page.locator('[data-part=text]')).toBeHidden();
    }
  });
});

for (const lang of languages)
  test(
    `no line of the worksheet in ${lang} is wider than A4: a browser would print everything smaller`,
    tagged(hasTurn(1, [lang, languages])),
    async ({ page }) => {
      await page.emulateMedia({ media: 'print' });
      await page.setViewportSize({
        width: Math.floor(((PAPERS.A4[0] - 2 * SIDE) / INCH) * 96),
        height: 1000,
      });
      await page.goto(`${lang}/teach/worksheet/`);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
    },
  );

/** A place on a sheet with marks to count, in mm of the paper. */
interface Place {
  /** Index of its sheet, from 0. */
  sheet: number;
  figure: string;
  frame: Frame;
}

/** Returns the places of each figure’s marks on paper; a whole and its part share some. */
async function placesOf(page: Page, address: string): Promise<Place[]> {
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: Math.round((SHEET / INCH) * 96), height: 1000 });
  await page.goto(address);
  await page.evaluate(() => document.fonts.ready);
  const places = await page.locator('.a3').evaluateAll(
    (sheets, { width, margin }) =>
      sheets.flatMap((sheet, number) => {
        const paper = sheet.getBoundingClientRect();
        const scale = width / paper.width;
        return [...sheet.querySelectorAll('[data-figure]')].map((marks) => {
          const boxes = [...marks.querySelectorAll('.each, .enclosure')].map((each) =>
            each.getBoundingClientRect(),
          );
          const across = (x: number) => margin + (x - paper.left) * scale;
          const down = (y: number) => margin + (y - paper.top) * scale;
          return {
            sheet: number,
            figure: marks.getAttribute('data-figure') ?? '',
            frame: {
              left: across(Math.min(...boxes.map(({ left }) => left))) - 0.2,
              top: down(Math.min(...boxes.map(({ top }) => top))) - 0.2,
              right: across(Math.max(...boxes.map(({ right }) => right))) + 0.2,
              bottom: down(Math.max(...boxes.map(({ bottom }) => bottom))) + 0.2,
            },
          };
        });
      }),
    { width: SHEET, margin: MARGIN },
  );
  await page.emulateMedia({ media: null });
  return places;
}

const valueOf = (id: string) => declaration.figures.filter(isStated).find((each) => each.id === id)?.value;

for (const lang of languages)
  for (const view of counted)
    test(
      `the sheets of ${view.id} in ${lang} have each mark on A3, to be counted one by one`,
      tagged(view === counted[0] && hasTurn(1, [lang, languages])),
      async ({ page }) => {
        const address = `${lang}/teach/sheets/${view.id}/`;
        const places = await placesOf(page, address);
        expect(places.map(({ figure }) => figure).sort()).toEqual(
          view.panels.flatMap(({ figures }) => figures).sort(),
        );
        await printed(page, address, undefined, async (pages) => {
          expect(pages).toHaveLength(Math.max(...places.map(({ sheet }) => sheet)) + 1);
          for (const [i, each] of pages.entries()) {
            expectSize(each, 'A3');
            const picture = await each.picture(FINE);
            expectNoDarkFill(picture, FINE);
            expectMargins(picture, FINE, { left: 9, top: 9, right: 9, bottom: 9 });
            for (const { figure, frame } of places.filter(({ sheet }) => sheet === i))
              expect(marksIn(picture, frame, FINE).length, figure).toBe(valueOf(figure));
          }
        });
      },
    );

/** Damages the marks of the first figure on the first sheet, and returns how many are missing. */
async function missingOnce(page: Page, spoil: (marks: Element) => void): Promise<number> {
  const [lang = ''] = languages;
  const [view] = counted;
  const [place] = await placesOf(page, `${lang}/teach/sheets/${view?.id ?? ''}/`);
  const { figure, frame } = place!;
  await page.locator(`.a3 [data-figure="${figure}"] .each`).first().evaluate(spoil);
  const pdf = await page.pdf({ preferCSSPageSize: true });
  return withPages(
    pdf,
    async ([first]) => (valueOf(figure) ?? 0) - marksIn(await first!.picture(FINE), frame, FINE).length,
  );
}

test('a sheet that lacks one mark is found out', tagged(false), async ({ page }) => {
  const missing = await missingOnce(page, (marks) => {
    marks.setAttribute('d', (marks.getAttribute('d') ?? '').replace(/m[^mM]*$/, ''));
  });
  expect(missing).toBe(1);
});

test(
  'a sheet with a line that joins two marks is found out: neither can be told apart',
  tagged(false),
  async ({ page }) => {
    const missing = await missingOnce(page, (marks) => {
      const line = marks.cloneNode() as Element;
      line.setAttribute('d', 'M12.5 12.5h25v3h-25z');
      marks.after(line);
    });
    expect(missing).toBe(2);
  },
);

const SHEETS = ['worksheet', ...counted.map(({ id }) => `sheets/${id}`)];

for (const width of WIDTHS)
  test.describe(`at ${String(width)} px without a script`, () => {
    test.use({ javaScriptEnabled: false, viewport: { width, height: 800 } });

    for (const lang of languages)
      for (const [i, name] of SHEETS.entries())
        test(
          `${lang}/teach/${name}/ fits the window`,
          tagged(hasTurn(i, [width, WIDTHS], [lang, languages])),
          async ({ page }) => {
            await page.goto(`${lang}/teach/${name}/`);
            await expectNothingCut(page);
          },
        );
  });
