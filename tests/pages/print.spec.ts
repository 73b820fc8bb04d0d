import type { Page } from '@playwright/test';
import { numberedNotes } from '../../src/text/annotations.ts';
import { declaration } from '../declaration.ts';
import { hasTurn, tagged } from './core.ts';
import { expect, test } from './harness.ts';
import { cut, darkShare, margins, strips, type Picture } from './paper/pixels.ts';
import { INCH, printed, type PrintedPage } from './paper/printed.ts';
import { firstMissing, squashed, wordsOf, type InMargins } from './paper/words.ts';

// Printing from a dark theme must use white paper, even if the reader prints backgrounds.
test.use({ colorScheme: 'dark' });
test.describe.configure({ timeout: 60_000 });

/** Margins of every page, in mm (src/styles/print.css). */
const MARGIN = { top: 17, side: 16, bottom: 18 };

const DPI = 50;
const pixels = (mm: number) => Math.round((mm / INCH) * DPI);

/** Greatest number of A4 sheets for each kind of page; Letter is shorter, and may take one more. */
const MOST: Record<string, number> = {
  // The text, its figures after their passages, and the endnotes.
  '': 8,
  '?arithmetic': 8,
  '?compare': 10,
  figures: 3,
  explore: 3,
  teach: 2,
  plan: 1,
  exercises: 11,
  notes: 3,
  share: 2,
  accessibility: 3,
  present: 11,
  about: 2,
  privacy: 2,
  corrections: 8,
};

const { languages } = declaration;
const [original = ''] = languages;
const PAPERS = ['A4', 'Letter'] as const;

/** The pages with the most content, below the folder of a language. */
const CORE = ['', 'present/', 'share/'];

/** Returns each printed page, below the folder of its language, with its greatest number of sheets. */
const pagesIn = (lang: string): { path: string; most: number }[] => {
  const [other = ''] = languages.filter((each) => each !== lang);
  const figure = declaration.figures[0]?.id ?? '';
  return [
    ['', ''],
    [`?figure=${figure}`, ''],
    ['?arithmetic=1', '?arithmetic'],
    [`?compare=${other}`, '?compare'],
    ...declaration.views.flatMap(({ id }) => [
      [`figures/${id}/`, 'figures'],
      [`figures/${id}/?arithmetic=1`, 'figures'],
    ]),
    ...[
      '',
      'compare/',
      'count/',
      'time/',
      'commitments/',
      'refused/',
      'uncounted/',
      'qualifiers/',
      'after/',
    ].map((page) => [`explore/${page}`, 'explore']),
    ['teach/', 'teach'],
    ['teach/plan/', 'plan'],
    ['teach/exercises/', 'exercises'],
    ['notes/', 'notes'],
    ['share/', 'share'],
    ['about/', 'about'],
    ['corrections/', 'corrections'],
    ['accessibility/', 'accessibility'],
    ['privacy/', 'privacy'],
    ['present/', 'present'],
  ].map(([path = '', kind = '']) => ({ path, most: MOST[kind] ?? 0 }));
};

/** Returns the share of a page between its margins that is not blank across its width, by strips of 5 mm. */
function filled(picture: Picture): number {
  const text = cut(picture, {
    left: 0,
    right: picture.width,
    top: pixels(MARGIN.top),
    bottom: picture.height - pixels(MARGIN.bottom),
  });
  const inked = strips(text, pixels(5)).map(({ grey }) => grey.some((value) => value < 200));
  return inked.filter(Boolean).length / inked.length;
}

const inMargins = (page: Page): Promise<InMargins> =>
  page.evaluate(() => ({
    title: document.documentElement.dataset['paperTitle'] ?? '',
    address: location.href,
  }));

/** Returns all printed words between the margins, page after page. */
const wordsOn = async (page: Page, pages: PrintedPage[]): Promise<string> => {
  const around = await inMargins(page);
  return pages.map((each) => wordsOf(each, around)).join(' ');
};

/** Returns the elements without a meaning on paper: buttons, choices, and navigation. */
const controls = (page: Page): Promise<string[]> =>
  page
    // A disclosure that is printed open, or as a question, is not a control on paper.
    .locator(
      'button, select, summary:not(.plain *, .asks *), .masthead, .skip, [role="search"], [role="status"], nav',
    )
    .evaluateAll((elements) =>
      elements
        .filter((element) => element.checkVisibility() && !element.closest('.note, .texts, .passage'))
        .map(
          (element) => `${element.tagName} ${element.className} ${element.textContent.trim().slice(0, 40)}`,
        ),
    );

/** Returns the targets of printed links to other sites. */
const outside = (page: Page): Promise<string[]> =>
  page
    .locator('a[href^="http"]')
    .evaluateAll((links) =>
      (links as HTMLAnchorElement[])
        .filter((link) => link.checkVisibility() && link.origin !== location.origin)
        .map((link) => link.getAttribute('href') ?? ''),
    );

async function expectPaper(page: Page, address: string, paper: 'A4' | 'Letter', most: number): Promise<void> {
  await printed(page, address, paper, async (pages) => {
    expect(pages.length).toBeLessThanOrEqual(most + Number(paper === 'Letter'));
    const { title, address: here } = await inMargins(page);
    for (const [i, each] of pages.entries()) {
      const text = each.text.replace(/\s+/g, ' ');
      const place = `page ${String(i + 1)} of ${String(pages.length)}`;
      expect(text, place).toContain(`${String(i + 1)} / ${String(pages.length)}`);
      expect(squashed(text), place).toContain(squashed(here));
      const picture = await each.picture(DPI);
      const blank = margins(picture);
      expect(Math.min(blank.left, blank.right), `${place}: blank at the sides`).toBeGreaterThanOrEqual(
        pixels(MARGIN.side) - 2,
      );
      expect(darkShare(picture), `${place}: ink`).toBeLessThan(0.15);
      if (i > 0) expect(squashed(text), `${place}: running head`).toContain(squashed(title));
      if (i < pages.length - 1) expect(filled(picture), `${place} is not half empty`).toBeGreaterThan(0.5);
    }
    expect(squashed(pages[0]?.text ?? ''), 'whose text it is').toContain(
      squashed(declaration.about.title[address.split('/')[0] ?? ''] ?? ''),
    );
    const words = squashed(await wordsOn(page, pages));
    await page.emulateMedia({ media: 'print' });
    expect(await controls(page)).toEqual([]);
    for (const link of await outside(page)) expect(words).toContain(squashed(link));
    await page.emulateMedia({ media: null });
  });
}

for (const lang of languages)
  for (const paper of PAPERS)
    for (const { path, most } of pagesIn(lang)) {
      const isCore = CORE.includes(path) && hasTurn(CORE.indexOf(path), [lang, languages], [paper, PAPERS]);
      test(
        `${lang}/${path} fills its sheets of ${paper}, and has no controls`,
        tagged(isCore),
        async ({ page }) => {
          await expectPaper(page, `${lang}/${path}`, paper, most);
        },
      );
    }

for (const lang of languages)
  for (const paper of PAPERS) {
    const isCore = hasTurn(3, [lang, languages], [paper, PAPERS]);
    const passages = declaration.about.outline.map(({ id }) => declaration.segments[lang]?.[id] ?? '');

    for (const query of ['', '?arithmetic=1'])
      test(
        `the text in ${lang} is whole and in order on ${paper}${query}, each note has its number and addresses`,
        tagged(!query && isCore),
        async ({ page }) => {
          await printed(page, `${lang}/${query}`, paper, async (pages) => {
            const words = await wordsOn(page, pages);
            expect(firstMissing(passages, words)).toBe('');
            const all = squashed(words);
            for (const { number, annotation } of numberedNotes(declaration, lang)) {
              expect(all).toContain(squashed(`${String(number)}. ${annotation.label[lang] ?? ''}.`));
              for (const { url } of annotation.sources) expect(all).toContain(squashed(url));
            }
            const marks = await page
              .locator('.note-mark')
              .evaluateAll((links) => links.map((link) => (link as HTMLElement).dataset['number'] ?? ''));
            const numbers = numberedNotes(declaration, lang).map(({ number }) => String(number));
            expect([...new Set(marks)].sort()).toEqual(numbers.sort());
          });
        },
      );

    test(
      `both languages are whole side by side on ${paper}, from ${lang}`,
      tagged(false),
      async ({ page }) => {
        const [other = ''] = languages.filter((each) => each !== lang);
        await printed(page, `${lang}/?compare=${other}`, paper, async (pages) => {
          const words = squashed(await wordsOn(page, pages));
          for (const tongue of [lang, other])
            for (const { id } of declaration.about.outline)
              for (const word of (declaration.segments[tongue]?.[id] ?? '').match(/\p{L}{7,}/gu) ?? [])
                expect(words, id).toContain(squashed(word));
        });
      },
    );
  }

/** Height of a row of such elements, in mm. */
const NEAR_FOOT = 60;

/** Returns the boxes of matching elements on the first sheet of A4, in mm. */
async function boxesOf(page: Page, address: string, selector: string) {
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: Math.floor(((210 - 2 * MARGIN.side) / INCH) * 96), height: 900 });
  await page.goto(address);
  await page.evaluate(() => document.fonts.ready);
  const boxes = await page.locator(selector).evaluateAll((elements) =>
    elements.map((element) => {
      const { left, top, right, bottom } = element.getBoundingClientRect();
      return { left, top, right, bottom };
    }),
  );
  await page.emulateMedia({ media: null });
  const mm = (px: number) => (px / 96) * INCH;
  return (
    boxes
      .map(({ left, top, right, bottom }) => ({
        left: MARGIN.side + mm(left),
        top: MARGIN.top + mm(top),
        right: MARGIN.side + mm(right),
        bottom: MARGIN.top + mm(bottom),
      }))
      // A row that begins near the foot may be on the next sheet.
      .filter(({ bottom }) => bottom < 297 - MARGIN.bottom - NEAR_FOOT)
  );
}

test('in grey, each way to say a number is drawn dark enough, and like no other', async ({ page }) => {
  const address = `${original}/explore/qualifiers/`;
  const boxes = await boxesOf(page, address, '.way .drawing svg');
  expect(boxes.length).toBeGreaterThanOrEqual(4);
  await printed(page, address, 'A4', async ([first]) => {
    const dpi = 150;
    const picture = await first!.picture(dpi);
    const at = (mm: number) => Math.round((mm / INCH) * dpi);
    const width = at(Math.max(...boxes.map(({ left, right }) => right - left)));
    const height = at(Math.max(...boxes.map(({ top, bottom }) => bottom - top)));
    const samples = boxes.map(({ left, top }) =>
      cut(picture, { left: at(left), top: at(top), right: at(left) + width, bottom: at(top) + height }),
    );
    for (const [i, sample] of samples.entries()) {
      // At least half black: a contrast of more than 3:1 with paper.
      expect(Math.min(...sample.grey)).toBeLessThan(140);
      for (const other of samples.slice(i + 1)) {
        const differing = sample.grey.filter((grey, n) => Math.abs(grey - other.grey[n]!) > 60).length;
        expect(differing / sample.grey.length).toBeGreaterThan(0.02);
      }
    }
  });
});

test(
  'the address on paper is the one of the moment, with what the reader has chosen',
  tagged(false),
  async ({ page }) => {
    const [figure] = declaration.figures;
    await page.goto(`${original}/`);
    await page
      .locator(`.passage [data-figure="${figure?.id ?? ''}"]`)
      .first()
      .click();
    await expect(page).toHaveURL(new RegExp(`figure=${figure?.id ?? ''}`));
    await page.pdf({ format: 'A4' });
    expect(await page.evaluate(() => document.documentElement.dataset['paperAddress'])).toBe(page.url());
  },
);

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('the notes of a figure are printed open, with their numbers and addresses', async ({ page }) => {
    const [view] = declaration.views;
    await printed(page, `${original}/figures/${view?.id ?? ''}/`, 'A4', async (pages) => {
      const here = await page.locator('.note-number').allTextContents();
      const notes = numberedNotes(declaration, original).filter(({ number }) =>
        here.includes(String(number)),
      );
      expect(notes.length).toBeGreaterThan(0);
      const all = squashed(pages.map(({ text }) => text).join(' '));
      for (const { number, annotation } of notes) {
        expect(all).toContain(squashed(`${String(number)} ${annotation.label[original] ?? ''}`));
        for (const { url } of annotation.sources) expect(all).toContain(squashed(url));
      }
    });
  });
});
