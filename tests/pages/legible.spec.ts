import { declaration } from '../declaration.ts';
import { hasTurn, tagged } from './core.ts';
import { expect, test } from './harness.ts';

const [first = ''] = declaration.views.map(({ id }) => id);

/** Folders of pages for the screen; the sheets are for paper, and have their words beside them as text. */
const core = ['', `figures/${first}/`, 'accessibility/'];
const rest = [
  ...declaration.views.slice(1).map(({ id }) => `figures/${id}/`),
  ...declaration.views.map(({ id }) => `embed/${id}/`),
  ...['', 'count/', 'time/', 'commitments/', 'refused/', 'uncounted/', 'qualifiers/', 'after/'].map(
    (name) => `explore/${name}`,
  ),
  ...['share/', 'teach/', 'teach/exercises/', 'teach/key/', 'notes/'],
];

/** Smallest size in pixels: nine points. */
const SMALLEST = 12;

for (const lang of declaration.languages)
  for (const folder of [...core, ...rest])
    test(
      `no letter is smaller than 12 pixels: ${lang}/${folder}`,
      tagged(core.includes(folder) && hasTurn(core.indexOf(folder), [lang, declaration.languages])),
      async ({ page }) => {
        await page.goto(`${lang}/${folder}`);
        if (folder.startsWith('figures/')) await page.locator('.live.laid').first().waitFor();
        for (const width of [320, 1280]) {
          await page.setViewportSize({ width, height: 800 });
          const small = await page.evaluate((smallest) => {
            const isShown = (element: Element) =>
              element.getBoundingClientRect().width > 0 && !element.closest('.visually-hidden, .skip');
            return [...document.body.querySelectorAll('*')]
              .filter((element) =>
                [...element.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim()),
              )
              .filter(isShown)
              .map((element) => {
                const scale = element instanceof SVGGraphicsElement ? (element.getScreenCTM()?.a ?? 1) : 1;
                return [parseFloat(getComputedStyle(element).fontSize) * scale, element.outerHTML] as const;
              })
              .filter(([size]) => size < smallest - 0.05)
              .map(([size, html]) => `${size.toFixed(1)} px: ${html.slice(0, 120)}`);
          }, SMALLEST);
          expect(small, `at ${String(width)} px`).toEqual([]);
        }
      },
    );

test(
  'a style sheet of the reader’s own has the last word: colours, face and spacing',
  tagged(false),
  async ({ page }) => {
    for (const folder of core) {
      await page.goto(`fr/${folder}`);
      await page.waitForLoadState('networkidle');
      const others = await page.evaluate(() => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(
          '* { color: rgb(255, 255, 0) !important; fill: rgb(255, 255, 0) !important;' +
            ' background: rgb(0, 0, 0) !important; font-family: monospace !important; letter-spacing: 2px !important }',
        );
        document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
        return [...document.body.querySelectorAll('*')]
          .filter((element) => {
            const { color, fill, backgroundColor, fontFamily, letterSpacing } = getComputedStyle(element);
            return (
              color !== 'rgb(255, 255, 0)' ||
              fill !== 'rgb(255, 255, 0)' ||
              backgroundColor !== 'rgb(0, 0, 0)' ||
              fontFamily !== 'monospace' ||
              letterSpacing !== '2px'
            );
          })
          .map((element) => element.outerHTML.slice(0, 120));
      });
      expect(others, folder).toEqual([]);
    }
  },
);

for (const lang of declaration.languages)
  test(
    `on paper the plain words of the text are there, and on screen they are folded: ${lang}`,
    tagged(hasTurn(1, [lang, declaration.languages])),
    async ({ page }) => {
      await page.goto(`${lang}/`);
      await page.emulateMedia({ media: 'print' });
      await expect(page.locator('details.plain .plain-words')).toBeVisible();
      await page.emulateMedia({ media: 'screen' });
      for (const words of await page.locator('.plain-words').all()) await expect(words).toBeHidden();
    },
  );
