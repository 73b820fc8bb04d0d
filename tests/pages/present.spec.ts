import AxeBuilder from '@axe-core/playwright';
import type { CDPSession, Page } from '@playwright/test';
import { forSpeech } from '../../src/i18n/format.ts';
import { declaration } from '../declaration.ts';
import { hasTurn, tagged } from './core.ts';
import { expect, test } from './harness.ts';

const languages = ['fr', 'en'];
const THEMES = ['light', 'dark'] as const;
const SIZES = [
  [1280, 720],
  [1920, 1080],
  [1024, 768],
] as const;

/** Returns the ids of the steps, in order. */
const stepsOf = (page: Page) => page.locator('.step').evaluateAll((steps) => steps.map(({ id }) => id));

/** Returns the id of the only visible step. */
const present = (page: Page) =>
  page.locator('.step').evaluateAll((steps) =>
    steps
      .filter((step) => step.querySelector('.stage')?.checkVisibility())
      .map(({ id }) => id)
      .join(),
  );

const isPrediction = async (page: Page, step = '') =>
  (await page.locator(`#${step} [data-prediction]`).count()) > 0;

/** Presses a key, or swipes, for each question to the text that a step offers, once they can be asked. */
async function throughAsks(
  page: Page,
  step: string | undefined,
  move: string | (() => Promise<void>),
): Promise<void> {
  const show = declaration.lesson.find(({ id }) => id === step)?.show;
  if (show?.what !== 'inquiry') return;
  await expect(page.locator(`#${step} select`)).toHaveCount(3);
  for (let left = show.asks.length; left > 0; left -= 1)
    await (typeof move === 'string' ? page.keyboard.press(move) : move());
}

/** The number of the text in a prediction, once it is shown. */
const answerOf = (page: Page, step = '') => page.locator(`#${step} [data-prediction] [data-figure]`);

const plain = (text: string | null) => (text ?? '').replace(/\s+/g, ' ').trim();

const said = async (page: Page) => plain(await page.locator('#said').textContent());

for (const lang of languages)
  test.describe(lang, () => {
    const turn = (n: number) => tagged(hasTurn(n, [lang, languages]));

    test(
      'the whole lesson goes by the keys of the keyboard, and each step is announced',
      turn(0),
      async ({ page }) => {
        await page.goto(`${lang}/present/`);
        const steps = await stepsOf(page);
        expect(steps.length).toBeGreaterThan(5);
        await expect.poll(() => present(page)).toBe(steps[0]);
        for (const [i, step] of steps.slice(1).entries()) {
          const key = ['ArrowRight', ' ', 'ArrowDown'][i % 3] ?? '';
          if (await isPrediction(page, steps[i])) {
            await page.keyboard.press(key);
            await expect(answerOf(page, steps[i])).toBeVisible();
          }
          await throughAsks(page, steps[i], key);
          await page.keyboard.press(key);
          await expect.poll(() => present(page)).toBe(step);
          expect(page.url()).toContain(`#${step}`);
          const claim = await page.locator(`#claim-${step}`).innerText();
          await expect.poll(() => said(page)).toContain(plain(forSpeech(claim)));
        }
        await page.keyboard.press('ArrowRight');
        await expect.poll(() => present(page)).toBe(steps.at(-1));
        await page.keyboard.press('Home');
        await expect.poll(() => present(page)).toBe(steps[0]);
        await page.keyboard.press('End');
        await expect.poll(() => present(page)).toBe(steps.at(-1));
        await page.keyboard.press('Shift+Space');
        await expect.poll(() => present(page)).toBe(steps.at(-2));
        await page.keyboard.press('ArrowLeft');
        await expect.poll(() => present(page)).toBe(steps.at(-3));
        await page.keyboard.press('ArrowUp');
        await expect.poll(() => present(page)).toBe(steps.at(-4));
      },
    );

    test(
      'the whole lesson goes by the keys of a clicker, wherever the focus is',
      turn(1),
      async ({ page }) => {
        await page.goto(`${lang}/present/`);
        const steps = await stepsOf(page);
        for (const [i, step] of steps.entries()) {
          await expect.poll(() => present(page)).toBe(step);
          if (await isPrediction(page, step)) {
            // A guess was typed, or its slider touched.
            if (i % 2) await page.locator(`#${step} .field input`).fill('900');
            else await page.locator(`#${step} input[type="range"]`).focus();
            await page.keyboard.press('PageDown');
            await expect(answerOf(page, step)).toBeVisible();
          }
          await throughAsks(page, step, 'PageDown');
          await page.keyboard.press('PageDown');
        }
        for (const [i, step] of steps.toReversed().entries()) {
          await expect.poll(() => present(page)).toBe(step);
          if (await isPrediction(page, step)) {
            await page.keyboard.press('PageUp');
            await expect(answerOf(page, step)).toHaveCount(0);
          }
          await throughAsks(page, step, 'PageUp');
          if (i < steps.length - 1) await page.keyboard.press('PageUp');
        }
        await page.keyboard.press('.');
        await expect(page.locator('.black-screen')).toBeVisible();
        await page.keyboard.press('PageDown');
        await expect(page.locator('.black-screen')).toHaveCount(0);
        await expect.poll(() => present(page)).toBe(steps[0]);
      },
    );
  });

/** Swipes horizontally across the title of a step, where nothing else takes the finger. */
async function swipe(cdp: CDPSession, from: number, to: number): Promise<void> {
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', x: number) =>
    cdp.send('Input.dispatchTouchEvent', { type, touchPoints: type === 'touchEnd' ? [] : [{ x, y: 60 }] });
  await touch('touchStart', from);
  for (const part of [0.25, 0.5, 0.75, 1]) await touch('touchMove', from + (to - from) * part);
  await touch('touchEnd', to);
}

test.describe('by touch', () => {
  test.use({ hasTouch: true, viewport: { width: 360, height: 740 } });

  for (const lang of languages)
    test(`the whole lesson goes by the finger, in ${lang}`, tagged(false), async ({ page }) => {
      await page.goto(`${lang}/present/`);
      const cdp = await page.context().newCDPSession(page);
      const steps = await stepsOf(page);
      for (const [i, step] of steps.slice(1).entries()) {
        if (await isPrediction(page, steps[i])) {
          await swipe(cdp, 300, 60);
          await expect(answerOf(page, steps[i])).toBeVisible();
        }
        await throughAsks(page, steps[i], () => swipe(cdp, 300, 60));
        await swipe(cdp, 300, 60);
        await expect.poll(() => present(page)).toBe(step);
      }
      await swipe(cdp, 60, 300);
      await expect.poll(() => present(page)).toBe(steps.at(-2));
    });
});

test('the overview shows all steps, and a chosen one opens', tagged(false), async ({ page }) => {
  await page.goto('fr/present/');
  const steps = await stepsOf(page);
  await page.keyboard.press('o');
  await expect.poll(() => present(page)).toBe(steps.join());
  await page.locator('.jump').nth(3).focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => present(page)).toBe(steps[3]);
  await page.getByRole('button', { name: 'Vue d’ensemble' }).click();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Escape');
  await expect.poll(() => present(page)).toBe(steps[4]);
});

test('a link leads to its step, and Back leads out of the lesson', tagged(false), async ({ page }) => {
  await page.goto('en/teach/');
  const link = page.locator('.plan a').nth(4);
  const step = (await link.getAttribute('href'))?.replace(/.*#/, '');
  await link.click();
  await expect.poll(() => present(page)).toBe(step);
  for (let i = 0; i < 3; i += 1) await page.keyboard.press('ArrowRight');
  await page.goBack();
  await expect(page).toHaveURL(/\/en\/teach\/$/);
});

test('the same step is there in the other language', async ({ page }) => {
  await page.goto('fr/present/');
  const steps = await stepsOf(page);
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => present(page)).toBe(steps[1]);
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(new RegExp(`/en/present/#${String(steps[1])}$`));
  await expect.poll(() => present(page)).toBe(steps[1]);
});

test('single letters can be switched off, and the other keys stay', tagged(false), async ({ page }) => {
  await page.goto('en/present/');
  const steps = await stepsOf(page);
  await page.keyboard.press('k');
  await page.getByRole('checkbox').uncheck();
  await page.getByRole('button', { name: 'Close' }).click();
  await page.keyboard.press('b');
  await expect(page.locator('.black-screen')).toHaveCount(0);
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => present(page)).toBe(steps[1]);
});

test('the screen goes black and comes back, full screen likewise', async ({ page }) => {
  await page.goto('en/present/');
  await page.getByRole('button', { name: 'Black screen' }).click();
  await expect(page.locator('.black-screen')).toBeVisible();
  await expect.poll(() => said(page)).toContain('black');
  await page.locator('.black-screen').click();
  await expect(page.locator('.black-screen')).toHaveCount(0);
  await page.keyboard.press('f');
  await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(true);
  await page.keyboard.press('f');
  await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(false);
});

test('the code of a step is that of its address', async ({ page }) => {
  await page.goto('en/present/?presenter');
  await page.keyboard.press('End');
  await expect(page).toHaveURL(/#/);
  const [step] = (await stepsOf(page)).slice(-1);
  await page.keyboard.press('q');
  const code = page.getByRole('dialog');
  await expect(code).toBeVisible();
  await expect(code.locator('.address')).toHaveText(new RegExp(`/en/present/#${String(step)}$`));
  await expect(code).toContainText('phones cannot reach it');
  // Chromium can read the code back on some platforms; the library’s modules are compared in
  // src/export/qr-code.test.ts.
  await expect(code.locator('path')).toHaveAttribute('d', /^M4 4h1v1h-1z/);
  await code.getByRole('radio', { name: 'Exercises' }).check();
  await expect(code.locator('.address')).toHaveText(/\/en\/teach\/exercises\/$/);
  await page.keyboard.press('Escape');
  await expect(code).toBeHidden();
});

/** Opens the presenter’s window of a lesson. */
async function openPresenter(page: Page): Promise<Page> {
  const popup = page.waitForEvent('popup');
  await page.keyboard.press('p');
  const presenter = await popup;
  await expect(presenter.locator('html')).toHaveAttribute('data-alive');
  return presenter;
}

for (const lang of languages)
  test(
    `a prediction runs from the presenter’s window alone, with a clicker, in ${lang}`,
    tagged(hasTurn(0, [lang, languages])),
    async ({ page }) => {
      await page.goto(`${lang}/present/`);
      const presenter = await openPresenter(page);
      const step = (await page.locator('.step:has([data-prediction])').first().getAttribute('id'))!;
      for (let at = await present(page); at !== step; at = await present(page)) {
        await presenter.keyboard.press('PageDown');
        await expect.poll(() => present(page)).not.toBe(at);
      }
      const [theirs, ours] = [page, presenter].map((window) => window.locator(`#${step} [data-prediction]`));
      await ours!.locator('.field input').fill('900');
      await expect(theirs!.locator('.field input')).toHaveValue('900');
      await ours!.locator('.ways input').nth(1).check();
      await expect(theirs!.locator('.ways input').nth(1)).toBeChecked();
      await ours!.locator('.hands summary').click();
      await ours!.locator('.hands input').first().fill('12');
      await theirs!.locator('.hands summary').click();
      await expect(theirs!.locator('.hands .sum').first()).toContainText('12');
      await presenter.keyboard.press('PageDown');
      await expect(answerOf(page, step)).toBeVisible();
      await expect(answerOf(presenter, step)).toBeVisible();
      expect(await present(page)).toBe(step);
      await presenter.keyboard.press('PageUp');
      await expect(answerOf(page, step)).toHaveCount(0);
      await expect(theirs!.locator('.field input')).toHaveValue('900');
      await presenter.getByRole('button', { name: /Effacer les réponses|Clear the class/ }).click();
      await expect(theirs!.locator('.field input')).toHaveValue('');
    },
  );

test('the code opens where the class looks, and the desk chooses its page', async ({ page }) => {
  await page.goto('fr/present/');
  const presenter = await openPresenter(page);
  await presenter.keyboard.press('q');
  await expect(page.getByRole('dialog')).toBeVisible();
  await expect(presenter.getByRole('dialog')).toHaveCount(0);
  await presenter.getByRole('radio', { name: 'Notes' }).check();
  await expect(page.locator('.address')).toHaveText(/\/fr\/notes\/$/);
  await presenter.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('the overview of the presenter’s window shows every step apart, and leads', async ({ page }) => {
  await page.goto('fr/present/');
  const presenter = await openPresenter(page);
  for (const [width, height] of [
    [1200, 760],
    [1366, 768],
    [1920, 1080],
  ] as const) {
    await presenter.setViewportSize({ width, height });
    await presenter.keyboard.press('o');
    await expect(presenter.locator('html')).toHaveAttribute('data-overview');
    const overlapping = await presenter.locator('.step').evaluateAll((steps) => {
      const boxes = steps.map((step) => step.getBoundingClientRect());
      return boxes.filter((box, i) =>
        boxes.some(
          (other, j) =>
            j > i &&
            box.left < other.right - 1 &&
            other.left < box.right - 1 &&
            box.top < other.bottom - 1 &&
            other.top < box.bottom - 1,
        ),
      ).length;
    });
    expect(overlapping).toBe(0);
    await presenter.keyboard.press('Escape');
  }
  const steps = await stepsOf(page);
  await presenter.keyboard.press('o');
  await presenter.locator('.jump').nth(5).focus();
  await presenter.keyboard.press('Enter');
  await expect.poll(() => present(page)).toBe(steps[5]);
  await expect(presenter.locator('html')).not.toHaveAttribute('data-overview');
});

test('two tabs are two lessons: an address asked for is shown', async ({ page, context }) => {
  await page.goto('fr/present/');
  const steps = await stepsOf(page);
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => present(page)).toBe(steps[1]);
  const other = await context.newPage();
  await other.goto(`fr/present/#${String(steps[9])}`);
  await expect(other.locator('html')).toHaveAttribute('data-alive');
  await other.waitForTimeout(1500);
  expect(await present(other)).toBe(steps[9]);
  await other.keyboard.press('PageUp');
  await expect.poll(() => present(other)).toBe(steps[8]);
  expect(await present(page)).toBe(steps[1]);
});

test('Escape leaves a field, and the keys of the lesson work again', async ({ page }) => {
  await page.goto('en/present/');
  const step = (await page.locator('.step:has([data-prediction])').first().getAttribute('id'))!;
  await page.goto(`en/present/#${step}`);
  await page.locator(`#${step} .field input`).fill('900');
  await page.keyboard.press('b');
  await expect(page.locator('.black-screen')).toHaveCount(0);
  await page.keyboard.press('Escape');
  await page.keyboard.press('b');
  await expect(page.locator('.black-screen')).toBeVisible();
});

test('the presenter’s window follows, leads, and stays in step when either is loaded again', async ({
  page,
}) => {
  await page.goto('fr/present/');
  const steps = await stepsOf(page);
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => present(page)).toBe(steps[1]);
  const popup = page.waitForEvent('popup');
  await page.keyboard.press('p');
  const presenter = await popup;
  const now = (window: Page) => window.locator('.step[data-now]').getAttribute('id');
  await expect.poll(() => now(presenter)).toBe(steps[1]);
  await expect(presenter.locator('.step[data-now] .notes')).toBeVisible();
  await expect(presenter.locator(`[id="${String(steps[2])}"] .stage`)).toBeVisible();

  await page.keyboard.press('ArrowRight');
  await expect.poll(() => now(presenter)).toBe(steps[2]);
  // A prediction is revealed first.
  if (await isPrediction(page, steps[2])) await presenter.keyboard.press('PageDown');
  await presenter.keyboard.press('PageDown');
  await expect.poll(() => now(page)).toBe(steps[3]);

  await presenter.getByRole('button', { name: 'Lancer le minuteur' }).click();
  await expect(presenter.getByRole('button', { name: 'Arrêter le minuteur' })).toBeVisible();
  await expect(presenter.getByRole('timer')).toHaveText('0:02', { timeout: 10_000 });
  await presenter.reload();
  await expect.poll(() => now(presenter)).toBe(steps[3]);
  await expect(presenter.getByRole('timer')).toHaveText(/^0:0[2-9]$/);
  if (await isPrediction(page, steps[3])) await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => now(presenter)).toBe(steps[4]);

  await page.reload();
  await expect.poll(() => now(page)).toBe(steps[4]);
  await presenter.keyboard.press('Home');
  await expect.poll(() => now(page)).toBe(steps[0]);
  await presenter.keyboard.press('b');
  await expect(page.locator('.black-screen')).toBeVisible();
  await expect(presenter.locator('.black-screen')).toBeHidden();
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('one step shows, and links lead to the others', async ({ page }) => {
    await page.goto('en/present/');
    const next = page.getByRole('link', { name: 'Next' });
    const claims = page.getByRole('heading', { level: 2 });
    await expect(claims).toHaveCount(1);
    const first = await claims.innerText();
    await next.click();
    await expect(claims).toHaveCount(1);
    await expect(claims).not.toHaveText(first);
    await page.getByRole('link', { name: 'Previous' }).click();
    await expect(claims).toHaveText(first);
  });
});

/**
 * Not body text: sources and places; unit, place and time of a drawing or a number; labels of drawings and axes; and
 * the count of hands.
 */
const SMALL_PRINT =
  'footer, .source, .place, .subtitle, .what, .legend, .ends, .foot, .live, svg, button, select';

/** Smallest body text, as a part of the height of the stage. */
const BODY = 0.042;

/** Smallest letters at all. */
const SMALL = 0.025;

/** Returns the parts of a step that are cut, outside its stage, or too small for the back of a room. */
const misfits = (page: Page) =>
  page.evaluate(
    ([smallPrint, body, small]) => {
      const step = document.querySelector('.step[data-now]');
      const stage = step?.querySelector('.stage');
      if (!step || !stage) return ['no step'];
      const { left, right, top, bottom } = stage.getBoundingClientRect();
      const found: string[] = [];
      const root = document.documentElement;
      if (root.scrollHeight > innerHeight || root.scrollWidth > innerWidth) found.push(`${step.id} scrolls`);
      const walker = document.createTreeWalker(stage, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const parent = node.parentElement;
        if (!node.textContent?.trim() || !parent?.checkVisibility({ visibilityProperty: true })) continue;
        // The list of a drawing’s parts is visible while focused.
        if (parent.closest('.visually-hidden, .sample, .parts, [hidden]')) continue;
        const range = document.createRange();
        range.selectNodeContents(node);
        const box = range.getBoundingClientRect();
        if (box.width === 0) continue;
        const text = node.textContent.trim().slice(0, 30);
        if (box.left < left - 1 || box.right > right + 1 || box.top < top - 1 || box.bottom > bottom + 1)
          found.push(`${step.id}: "${text}" is outside`);
        const scale =
          parent instanceof SVGElement
            ? ((parent as Element as SVGGraphicsElement).getScreenCTM()?.a ?? 1)
            : 1;
        const size = parseFloat(getComputedStyle(parent).fontSize) * scale;
        const isBody = !parent.closest(smallPrint);
        if (size < (bottom - top) * (isBody ? body : small) - 0.05)
          found.push(`${step.id}: "${text}" is set at ${size.toFixed(1)}`);
      }
      return found;
    },
    [SMALL_PRINT, BODY, SMALL] as const,
  );

for (const lang of languages)
  for (const size of SIZES) {
    const [width, height] = size;
    test(
      `every step fits ${String(width)} × ${String(height)} and reads from afar, in ${lang}`,
      tagged(hasTurn(1, [lang, languages], [size, SIZES])),
      async ({ page }) => {
        await page.setViewportSize({ width, height });
        await page.goto(`${lang}/present/`);
        const found: string[] = [];
        for (const step of await stepsOf(page)) {
          await page.evaluate((id) => location.replace(`#${id}`), step);
          await expect.poll(() => present(page)).toBe(step);
          found.push(...(await misfits(page)));
        }
        expect(found).toEqual([]);
      },
    );
  }

/** Opens some steps of the lesson and runs axe on each. */
async function expectNoViolations(page: Page, steps: string[]): Promise<void> {
  for (const step of steps) {
    await page.evaluate((id) => location.replace(`#${id}`), step);
    await expect.poll(() => present(page)).toBe(step);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${step}: ${id} ${nodes[0]?.html ?? ''}`)).toEqual([]);
  }
}

// The core tests the first and last step, in one language and one theme.
test('axe finds nothing on the first step and on the last', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  await page.goto('en/present/');
  const steps = await stepsOf(page);
  await expectNoViolations(page, [...steps.slice(0, 1), ...steps.slice(-1)]);
});

for (const lang of languages)
  for (const colorScheme of THEMES)
    test(`axe finds nothing on any step, ${lang}, ${colorScheme}`, tagged(false), async ({ page }) => {
      test.setTimeout(120_000);
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.goto(`${lang}/present/`);
      expect(await page.locator('[role="application"]').count()).toBe(0);
      await expectNoViolations(page, await stepsOf(page));
    });
