import type { Page } from '@playwright/test';
import { declaration } from '../declaration.ts';
import { folders, frameless, inLanguages } from './all-pages.ts';
import { hasTurn, tagged } from './core.ts';
import { expect, test } from './harness.ts';
import { faintWords } from './legible.ts';
import { expectNothingCut, expectNothingHidden, expectNothingOverlaps } from './overflow.ts';

/** Text spacing that a page must support by WCAG 1.4.12. */
const SPACED = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }
`;

/** Adds a reader’s style sheet to a page; its policy allows no inline styles. */
async function overlay(page: Page, css: string): Promise<void> {
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [sheet];
  }, css);
}

async function expectAllToBeRead(page: Page, except?: string): Promise<void> {
  await expectNothingCut(page, except);
  await expectNothingHidden(page);
  await expectNothingOverlaps(page);
}

/** Every run tests the pages with the most content; @all tests all of them. */
const CORE = ['fr/', 'fr/figures/housing/', 'en/teach/exercises/'];
const pages = inLanguages([...folders, ...frameless]);
const WIDTHS = [320, 1280];

test.describe('1280 by 1024 pixels at 400 %', () => {
  test.use({ viewport: { width: 320, height: 256 } });

  for (const address of pages)
    test(
      `leave all of ${address} to be read, by scrolling one way`,
      tagged(CORE.includes(address)),
      async ({ page }) => {
        await page.goto(address);
        await expectAllToBeRead(page);
      },
    );
});

for (const width of WIDTHS)
  test.describe(`the spacing of WCAG 1.4.12 at ${String(width)} pixels`, () => {
    test.use({ viewport: { width, height: 900 } });

    // The lesson scales its words to the screen; its own tests check the fit.
    for (const address of inLanguages([...folders, ...frameless.slice(1)]))
      test(
        `cuts nothing of ${address}`,
        tagged(CORE.includes(address) && hasTurn(CORE.indexOf(address), [width, WIDTHS])),
        async ({ page }) => {
          await page.goto(address);
          await overlay(page, SPACED);
          // On the smallest phones the last letter of a label may overflow; the table has its words.
          await expectAllToBeRead(page, '.drawing svg');
        },
      );
  });

for (const colorScheme of ['light', 'dark'] as const)
  for (const contrast of ['no-preference', 'more'] as const)
    test.describe(`in the ${colorScheme}, contrast ${contrast}`, () => {
      test.use({ colorScheme, contrast });

      const seen = colorScheme === 'light' ? 'fr/?figure=removals' : 'en/figures/housing/?arithmetic=1';
      const core = contrast === 'more' ? '' : seen;
      for (const address of [...pages, 'fr/?figure=removals', 'en/figures/housing/?arithmetic=1'])
        test(`no words of ${address} are fainter than 4.5:1`, tagged(address === core), async ({ page }) => {
          await page.goto(address);
          expect(await faintWords(page)).toEqual([]);
        });
    });

test('asked for more contrast, words have 7:1', async ({ page }) => {
  await page.emulateMedia({ contrast: 'more', colorScheme: 'dark' });
  await page.goto('en/');
  expect(await faintWords(page, 7)).toEqual([]);
});

test.describe('in the colours of the system', () => {
  test.use({ forcedColors: 'active' });

  const [view] = declaration.views.filter(({ id }) => id === 'housing');

  test('every mark has a colour of the system', async ({ page }) => {
    await page.goto('fr/figures/housing/?arithmetic=1');
    const strange = await page.evaluate(() => {
      const probe = document.createElement('p');
      document.body.append(probe);
      const system = ['Canvas', 'CanvasText', 'Highlight'].map((name) => {
        // A property that is not forced keeps its given value.
        probe.style.fill = name;
        return getComputedStyle(probe).fill;
      });
      const painted = [...document.querySelectorAll('.layercake-container svg *, .sample *')]
        .filter((mark) => mark.matches('rect, path, line, circle, text'))
        .flatMap((mark) => {
          const { fill, stroke } = getComputedStyle(mark);
          return [fill, stroke];
        });
      return [...new Set(painted)].filter(
        (paint) => paint !== 'none' && !paint.startsWith('url(') && !system.includes(paint),
      );
    });
    expect(strange).toEqual([]);
  });

  test('what is chosen has an outline in text, chart and table, and what has the focus another one', async ({
    page,
  }) => {
    const [chosen, other] = view?.panels[0]?.figures ?? [];
    await page.goto(`fr/?figure=${String(other)}`);
    const lines = (selector: string) =>
      page.locator(selector).evaluate((element) => {
        const { outlineStyle, outlineWidth, stroke, strokeWidth, strokeDasharray } =
          getComputedStyle(element);
        return { outline: `${outlineStyle} ${outlineWidth}`, stroke, strokeWidth, strokeDasharray };
      });
    const mark = (id: string | undefined) => `#view-housing svg a[data-figure="${String(id)}"]`;
    expect((await lines(`.passage[id] a[data-figure="${String(other)}"]`)).outline).toBe('solid 2px');
    expect((await lines(`#view-housing tr[data-figure="${String(other)}"]`)).outline).toBe('solid 2px');
    const unchosen = await lines(`${mark(chosen)} .reach`);
    const isChosen = await lines(`${mark(other)} .reach`);
    expect(unchosen.stroke).toBe('none');
    expect(isChosen.strokeWidth).toBe('3px');
    await page.keyboard.press('Tab');
    await page.locator(mark(chosen)).focus();
    const focused = await lines(`${mark(chosen)} .reach`);
    expect(focused.stroke).not.toBe('none');
    expect(focused.strokeDasharray).not.toBe(isChosen.strokeDasharray);
  });

  test('of the places that a search finds, the one it leads to is painted alone', async ({ page }) => {
    await page.goto('fr/?find=migrants');
    await page.locator('.find .ways button').nth(1).click();
    await expect
      .poll(() => page.evaluate(() => [...CSS.highlights].map(([name, ranges]) => [name, ranges.size])))
      .toEqual([
        ['find', 0],
        ['find-current', 1],
      ]);
  });

  test('an answer that is picked, and a word that is, have an outline', async ({ page }) => {
    await page.goto('fr/teach/exercises/');
    await page.locator('[data-exercise] input[type="radio"]').first().check();
    const picked = page.locator('label:has(:checked)').filter({ visible: true }).first();
    await expect(picked).toHaveCSS('outline-style', 'solid');
  });
});

test.describe('where less motion is asked for', () => {
  test.use({ reducedMotion: 'reduce' });

  test('no page has anything that moves by itself, or glides', async ({ page }) => {
    for (const address of ['fr/', 'fr/explore/count/', 'en/figures/networks/', 'fr/present/', 'fr/notes/']) {
      await page.goto(address);
      const moving = await page.evaluate(() => [
        getComputedStyle(document.documentElement).scrollBehavior,
        ...[...document.querySelectorAll('*')]
          .filter((element) => {
            const { animationName, transitionDuration } = getComputedStyle(element);
            return animationName !== 'none' || transitionDuration.split(', ').some((time) => time !== '0s');
          })
          .map((element) => element.outerHTML.slice(0, 100)),
        ...document.getAnimations().map(String),
      ]);
      expect(moving, address).toEqual(['auto']);
    }
  });

  test('a link within the page is there at once', async ({ page }) => {
    await page.goto('fr/');
    const target = await page.evaluate(() => {
      location.hash = '#s2-c4';
      return Math.round(scrollY);
    });
    expect(target).toBeGreaterThan(500);
    await page.waitForTimeout(300);
    // Late fonts may move the passage by a line; smooth scrolling would have begun far above.
    expect(Math.abs((await page.evaluate(() => scrollY)) - target)).toBeLessThan(40);
  });
});
