import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { PredictionStep } from '../../src/figure/guess/prediction-scale.ts';
import { isStated } from '../../src/model/schema.ts';
import { declaration } from '../declaration.ts';
import { hasTurn, tagged } from './core.ts';
import { expect, test } from './harness.ts';

const { languages, lesson, opening, figures } = declaration;
const step = lesson.find((each): each is PredictionStep => each.id === opening)!;
const figure = figures.filter(isStated).find(({ id }) => id === step.show.figure)!;

/** Window sizes in pixels: phones, a tablet, a laptop, and a laptop at 400 %. */
const WINDOWS = [
  [360, 740],
  [320, 640],
  [768, 1024],
  [1280, 800],
  [320, 256],
] as const;
const THEMES = ['light', 'dark'] as const;

const button = (page: Page) => page.locator('button[data-guess]');
const tool = (page: Page) => page.locator('[data-guess-place] > section');
const field = (page: Page) => tool(page).locator('.field input');
const range = (page: Page) => tool(page).locator('input[type="range"]');
const reveal = (page: Page) => tool(page).locator('.reveal');
const quoted = (page: Page) => tool(page).locator(`a[data-states="${figure.id}"]`);
const ways = (page: Page, way: string) => tool(page).locator(`.ways [value="${way}"]`);

/** The words of the text with the number: "environ 7.000 migrants". */
const wordsOf = (lang: string) => {
  const { prefix = '', exact, suffix = '' } = figure.quotedFrom[lang]!;
  return prefix + exact + suffix;
};

async function visit(page: Page, lang: string): Promise<void> {
  await page.goto(`${lang}/`);
  await expect(page.locator('html')).toHaveAttribute('data-alive');
}

async function open(page: Page, lang: string): Promise<void> {
  await visit(page, lang);
  await button(page).click();
  await expect(tool(page)).toBeVisible();
}

for (const lang of languages)
  test.describe(`a guess in ${lang}`, () => {
    test.use({ viewport: { width: 1280, height: 800 } });
    const turn = (n: number) => tagged(hasTurn(n, [lang, languages]));

    test('begins without a number of the text in view', turn(0), async ({ page }) => {
      await visit(page, lang);
      const words = async () => {
        const parts = await page.locator('.lead .headline, .lead .ways, .overview').allInnerTexts();
        // Dates, and the minutes to read.
        return parts
          .join(' ')
          .replace(/(30\s\S+\s)?\b20\d\d\b/g, '')
          .replace(/\d\smin/, '');
      };
      expect(await words()).not.toMatch(/\d/);
      await button(page).click();
      await expect(tool(page)).toBeVisible();
      await expect(page.locator('.overview')).toBeHidden();
      const [asked] = await tool(page).locator('.quote').allInnerTexts();
      expect(asked).not.toMatch(/\d/);
    });

    test('is made by dragging, in the place of the overview', turn(1), async ({ page }) => {
      await visit(page, lang);
      const place = (await page.locator('.overview').boundingBox())!;
      await button(page).click();
      const box = (await tool(page).boundingBox())!;
      expect(Math.abs(box.x - place.x)).toBeLessThan(2);
      expect(Math.abs(box.y - place.y)).toBeLessThan(2);
      const track = (await tool(page).locator('.track').boundingBox())!;
      await page.mouse.move(track.x, track.y + track.height / 2);
      await page.mouse.down();
      await page.mouse.move(track.x + track.width / 2, track.y + track.height / 2, { steps: 5 });
      await page.mouse.up();
      const half = Number(await range(page).inputValue());
      expect(Math.abs(half - step.show.to / 2)).toBeLessThanOrEqual(step.show.step);
      await expect(field(page)).not.toHaveValue('');
      await expect(tool(page).locator('.invitation')).toBeHidden();
    });

    test('is made and shown by keyboard alone, and closed by Escape', turn(0), async ({ page }) => {
      await visit(page, lang);
      await button(page).focus();
      await page.keyboard.press('Enter');
      await expect(tool(page)).toBeFocused();
      await expect(button(page)).toHaveAttribute('aria-expanded', 'true');
      await field(page).focus();
      await page.keyboard.press('Tab');
      await expect(range(page)).toBeFocused();
      await page.keyboard.press('End');
      await page.keyboard.press('ArrowLeft');
      await expect(range(page)).toHaveValue(String(step.show.to - step.show.step));
      await page.keyboard.press('Tab');
      await page.keyboard.press('Space');
      await page.keyboard.press('ArrowDown');
      await expect(ways(page, '~')).toBeChecked();
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await expect(tool(page).locator('.answer')).toBeFocused();
      await expect(page.locator('#said')).toContainText(figure.label[lang]!);
      await page.keyboard.press('Escape');
      await expect(tool(page)).toHaveCount(0);
      await expect(button(page)).toBeFocused();
      await expect(button(page)).toHaveAttribute('aria-expanded', 'false');
      await expect(page.locator('.overview')).toBeVisible();
    });

    test('is typed, compared with the words of the text, and leads to them', turn(1), async ({ page }) => {
      await open(page, lang);
      await field(page).fill('3000');
      await expect(range(page)).toHaveValue('3000');
      await ways(page, '>').check();
      await reveal(page).click();
      await expect(quoted(page)).toContainText(wordsOf(lang));
      await expect(tool(page).locator('svg .choice')).toHaveAttribute('data-figure', figure.id);
      const bars = tool(page).locator('.track rect');
      const ends = await bars.evaluateAll((all) => all.map((bar) => parseFloat(bar.getAttribute('width')!)));
      expect(ends).toEqual([3000, figure.value].map((value) => (value / step.show.to) * 100));
      await quoted(page).click();
      await expect(page).toHaveURL(new RegExp(`\\?figure=${figure.id}$`));
      await expect(page.locator(`#text .passage a[data-figure="${figure.id}"]`).first()).toBeInViewport();
    });
  });

test.describe('a guess', () => {
  test.use({ viewport: { width: 360, height: 740 } });
  const [lang = ''] = languages;

  test('leads on to the text', async ({ page }) => {
    await open(page, lang);
    await reveal(page).click();
    await tool(page).locator('a[href="#text"]').click();
    await expect(page).toHaveURL(/#text$/);
    await expect(page.locator('#text .passage').first()).toBeInViewport();
  });

  test('is asked for again where it is no number, and not before the field is left', async ({ page }) => {
    await open(page, lang);
    await field(page).pressSequentially('beau');
    await expect(tool(page).locator('.fault')).toHaveText('');
    await field(page).blur();
    await expect(tool(page).locator('.fault')).toContainText('beau');
    await expect(field(page)).toHaveAttribute('aria-invalid', 'true');
    await field(page).fill('7.000');
    await expect(tool(page).locator('.fault')).toHaveText('');
  });

  test('is kept nowhere: neither in the page, nor in the browser, nor sent', async ({ page, context }) => {
    await open(page, lang);
    await field(page).fill('4321');
    await reveal(page).click();
    const sent: string[] = [];
    page.on('request', (request) => sent.push(request.url()));
    await tool(page).getByRole('button').first().click();
    await expect(tool(page)).toHaveCount(0);
    await button(page).click();
    await expect(field(page)).toHaveValue('');
    const stored = await page.evaluate(() => JSON.stringify([localStorage, sessionStorage]));
    expect(stored).not.toContain('4321');
    expect(await context.cookies()).toEqual([]);
    expect(page.url()).not.toContain('4321');
    expect(sent.join()).not.toContain('4321');
  });

  test('lets a finger scroll the page up and down over the bar', async ({ page }) => {
    await open(page, lang);
    expect(await range(page).evaluate((element) => getComputedStyle(element).touchAction)).toBe('pan-y');
  });
});

test.describe('a guess whose code does not come', () => {
  test.use({ expectedConsole: [/ERR_FAILED|Failed to load/] });

  test('is reported beside its button, until it comes', async ({ page }) => {
    await visit(page, 'fr');
    await page.route('**/open-guess-*.js', (route) => route.abort());
    await button(page).click();
    const report = page.locator('[data-guess] + .report-beside');
    await expect(report).toBeInViewport();
    await expect(report).toContainText('n’a pas pu être chargée');
    await expect(report.getByRole('button')).toHaveText('Recharger la page');
    await expect(button(page)).toHaveAttribute('aria-expanded', 'false');
    await expect(page.locator('#said')).toContainText('n’a pas pu être chargée');
    await expect(page.locator('#fault')).toBeHidden();
    await page.unroute('**/open-guess-*.js');
    await button(page).click();
    await expect(tool(page)).toBeVisible();
    await expect(report).toHaveCount(0);
  });
});

for (const [i, [width, height]] of WINDOWS.entries())
  for (const colorScheme of THEMES)
    test(
      `fits ${String(width)} × ${String(height)}, ${colorScheme}, and is accessible`,
      tagged(hasTurn(i, [colorScheme, THEMES])),
      async ({ page }) => {
        await page.setViewportSize({ width, height });
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await open(page, languages[i % languages.length]!);
        const found = async () => {
          const axe = new AxeBuilder({ page }).include('[data-guess-place]');
          return (await axe.analyze()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
        };
        const wide = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(await found()).toEqual([]);
        await field(page).fill('123456789');
        await ways(page, '~').check();
        expect(await wide()).toBeLessThanOrEqual(0);
        await reveal(page).click();
        await expect(quoted(page)).toBeVisible();
        expect(await found()).toEqual([]);
        expect(await wide()).toBeLessThanOrEqual(0);
      },
    );
