import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { isStated } from '../../src/model/schema.ts';
import type { PredictionStep } from '../../src/figure/guess/prediction-scale.ts';
import { declaration } from '../declaration.ts';
import { hasTurn, tagged } from './core.ts';
import { expect, test } from './harness.ts';

const { languages } = declaration;
const steps = declaration.lesson.filter((step): step is PredictionStep => step.show.what === 'prediction');
const figures = declaration.figures.filter(isStated);
const figureOf = ({ show }: PredictionStep) => figures.find(({ id }) => id === show.figure)!;

const cases = languages.flatMap((lang) => steps.map((step) => ({ lang, step, figure: figureOf(step) })));

/** True for the first step with a qualifier, in a language. */
const isFirstOfItsKind = ({ lang, figure }: (typeof cases)[number], i: number) =>
  cases.findIndex((each) => each.lang === lang && each.figure.magnitudeStatus === figure.magnitudeStatus) ===
  i;

/** Screen sizes in pixels. */
const SLIDES = [
  [1280, 720],
  [1920, 1080],
] as const;
const THEMES = ['light', 'dark'] as const;

/** Opens the lesson at a step, and returns its prediction. */
async function open(page: Page, lang: string, { id }: PredictionStep): Promise<Locator> {
  await page.goto(`${lang}/present/#${id}`);
  await expect(page.locator('html')).toHaveAttribute('data-alive');
  const prediction = page.locator(`[data-prediction="${id}"]`);
  // The page may still be scrolling to the step.
  await prediction.evaluate(async (element) => {
    let still = 0;
    for (let last = NaN; still < 5;) {
      element.scrollIntoView({ block: 'center', behavior: 'instant' });
      await new Promise(requestAnimationFrame);
      const { top } = element.getBoundingClientRect();
      still = top === last ? still + 1 : 0;
      last = top;
    }
  });
  return prediction;
}

/** Returns the guessed number in base units, as the bar shows it. */
const guessed = (prediction: Locator, { show }: PredictionStep) =>
  prediction
    .locator('.track rect')
    .first()
    .evaluate((bar, to) => (parseFloat(bar.getAttribute('width') ?? '') / 100) * to, show.to);

/** Returns a point on the axis, at a share from 0 to 1, in pixels of the window. */
async function placeOf(prediction: Locator, share: number) {
  const { x, y, width, height } = (await prediction.locator('.track').first().boundingBox())!;
  return { x: x + share * width, y: y + height / 2 };
}

const answer = (prediction: Locator) => prediction.locator('[data-figure]');

async function guess(prediction: Locator, number: string, way: string): Promise<void> {
  await prediction.locator('.field input').fill(number);
  await prediction.locator(`.ways [value="${way}"]`).check();
}

for (const { lang, step, figure } of cases)
  test.describe(`${step.id}, in ${lang}`, () => {
    test.use({ viewport: { width: 1280, height: 720 } });
    const turn = (n: number) => tagged(hasTurn(n, [step, steps], [lang, languages]));

    test('is guessed by dragging the bar', turn(0), async ({ page }) => {
      const prediction = await open(page, lang, step);
      const [from, to] = [await placeOf(prediction, 0), await placeOf(prediction, 0.5)];
      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
      await page.mouse.move(to.x, to.y, { steps: 5 });
      await page.mouse.up();
      expect(Math.abs((await guessed(prediction, step)) - step.show.to / 2)).toBeLessThanOrEqual(
        Math.max(step.show.step, step.show.to / 200),
      );
      const handle = (await prediction.locator('.handle').boundingBox())!;
      expect(Math.abs(handle.x + handle.width / 2 - to.x)).toBeLessThan(8);
      await expect(prediction.locator('.field input')).not.toHaveValue('');
    });

    test('is guessed by keyboard alone, and shown by it', turn(steps.length + 1), async ({ page }) => {
      const prediction = await open(page, lang, step);
      await prediction.locator('.ways input').first().focus();
      await page.keyboard.press('Space');
      await page.keyboard.press('ArrowDown');
      await expect(prediction.locator('.ways [value="~"]')).toBeChecked();
      await page.keyboard.press('Tab');
      await expect(prediction.locator('.field input')).toBeFocused();
      await page.keyboard.press('Tab');
      await expect(prediction.locator('input[type="range"]')).toBeFocused();
      await page.keyboard.press('End');
      await page.keyboard.press('ArrowLeft');
      expect((await guessed(prediction, step)) / step.show.to).toBeCloseTo(
        1 - step.show.step / step.show.to,
        4,
      );
      await page.keyboard.press('Home');
      await page.keyboard.press('ArrowRight');
      expect((await guessed(prediction, step)) / step.show.to).toBeCloseTo(step.show.step / step.show.to, 4);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await expect(answer(prediction)).toBeVisible();
      await expect(prediction.locator('.told')).toBeFocused();
      await expect(page.locator('#said')).toContainText(figure.label[lang]!);
    });

    test(
      'is shown beside the guess, on one axis, with its qualifier and its words, and hidden again',
      turn(2),
      async ({ page }) => {
        const prediction = await open(page, lang, step);
        await expect(answer(prediction)).toBeHidden();
        await expect(prediction.locator('.question')).toBeVisible();
        // The same value as in the text, with a crisp end: the two ends must be aligned.
        await guess(prediction, String(figure.value / (figure.unit === 'EUR' ? 1_000_000 : 1)), '=');
        await prediction.locator('.reveal').click();
        await expect(answer(prediction)).toBeVisible();
        await page.waitForTimeout(600);
        const [own, stated] = [
          await prediction.locator('.own rect').boundingBox(),
          await answer(prediction).locator('rect').boundingBox(),
        ];
        expect(Math.abs(own!.x + own!.width - stated!.x - stated!.width)).toBeLessThan(1);
        await expect(answer(prediction).locator('[data-way]')).toHaveAttribute(
          'data-way',
          figure.magnitudeStatus,
        );
        await expect(prediction.locator('.whole')).toContainText(figure.quotedFrom[lang]!.exact);
        await expect(prediction.locator('.values .not-said')).toHaveCount(
          figure.magnitudeStatus === '=' ? 0 : 1,
        );
        await expect(prediction.locator('.verdict:visible')).toHaveCount(1);
        const link = prediction.locator('q a');
        expect(await link.getAttribute('href')).toContain(`figure=${figure.id}`);
        await prediction.locator('textarea').fill('Because.');
        await prediction.locator('.hide').click();
        await expect(answer(prediction)).toBeHidden();
        await expect(prediction.locator('.reveal')).toBeFocused();
        await prediction.locator('.reveal').click();
        await expect(prediction.locator('textarea')).toHaveValue('Because.');
      },
    );

    for (const [i, [width, height]] of SLIDES.entries())
      test(
        `has its place on a slide of ${String(width)} × ${String(height)} in every state`,
        tagged(i === 0 && hasTurn(steps.length + 3, [step, steps], [lang, languages])),
        async ({ page }) => {
          await page.setViewportSize({ width, height });
          const prediction = await open(page, lang, step);
          const check = async (state: string) => {
            const [outside, small] = await prediction.evaluate((element) => {
              // The bar of the lesson takes up 3 rem of the height.
              const em = Math.min(innerWidth / 64, (innerHeight - 48) / 36);
              const { left } = element.getBoundingClientRect();
              const shown = [...element.querySelectorAll('*')].filter(
                (each) => each.checkVisibility() && !each.closest('.visually-hidden'),
              );
              const isOut = (each: Element) => {
                const box = each.getBoundingClientRect();
                const isBeyond = box.right > left + 60 * em + 1 || box.bottom > innerHeight - 47;
                return box.width > 0 && (isBeyond || box.left < left - 1);
              };
              const hasWords = (each: Element) =>
                [...each.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim());
              const isSmall = (each: Element) => parseFloat(getComputedStyle(each).fontSize) < em - 0.1;
              return [
                shown.filter(isOut).map((each) => each.outerHTML.slice(0, 80)),
                shown
                  .filter((each) => hasWords(each) && isSmall(each))
                  .map((each) => each.outerHTML.slice(0, 80)),
              ];
            });
            expect([state, outside, small]).toEqual([state, [], []]);
          };
          await check('before');
          await guess(prediction, '123456789', '>');
          await check('guessed');
          await prediction.locator('.hands summary').click();
          await check('guessed, hands');
          await prediction.locator('.reveal').click();
          await check('shown, hands');
          await prediction.locator('.hands summary').click();
          await check('shown');
        },
      );
  });

for (const lang of languages)
  test.describe(`by touch, in ${lang}`, tagged(hasTurn(1, [lang, languages])), () => {
    test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

    test('a finger drags the bar, and nothing is wider than the screen', async ({ page }) => {
      const [step] = steps as [PredictionStep];
      const prediction = await open(page, lang, step);
      await prediction.locator('.track').first().scrollIntoViewIfNeeded();
      const client = await page.context().newCDPSession(page);
      const touch = async (type: 'touchStart' | 'touchMove' | 'touchEnd', share?: number) =>
        client.send('Input.dispatchTouchEvent', {
          type,
          touchPoints: share === undefined ? [] : [await placeOf(prediction, share)],
        });
      await touch('touchStart', 0.1);
      for (const share of [0.2, 0.4, 0.6, 0.75]) await touch('touchMove', share);
      await touch('touchEnd');
      expect(Math.abs((await guessed(prediction, step)) - step.show.to * 0.75)).toBeLessThan(
        step.show.to / 50,
      );
      await prediction.locator('.reveal').tap();
      await expect(answer(prediction)).toBeVisible();
      await prediction.locator('.hands summary').tap();
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width).toBe(360);
    });
  });

const [first] = steps as [PredictionStep];
const [lang = ''] = languages;

test('what cannot be read is named when one leaves the field, and is no guess', async ({ page }) => {
  const prediction = await open(page, lang, first);
  const field = prediction.locator('.field input');
  await field.fill('beaucoup');
  await expect(prediction.locator('.fault')).toBeEmpty();
  await field.blur();
  await expect(prediction.locator('.fault')).toContainText('beaucoup');
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  await field.fill('12');
  await expect(prediction.locator('.fault')).toBeEmpty();
});

test(
  'hands are counted before and after the number is shown, each with its bar',
  tagged(false),
  async ({ page }) => {
    const prediction = await open(page, lang, first);
    await prediction.locator('.hands summary').click();
    const [ways, values] = [prediction.locator('.hands .way'), prediction.locator('.hands .value')];
    await ways.locator('input').nth(0).fill('4');
    await ways.locator('input').nth(1).fill('8');
    await expect(ways.locator('.sum')).toContainText('12');
    await prediction.locator('.reveal').click();
    await values.locator('input').last().fill('9');
    await expect(values.locator('.sum')).toContainText('9');
    const widths = await ways.locator('.bar').evaluateAll((bars) => bars.map((bar) => bar.clientWidth));
    expect(Math.abs(widths[0]! * 2 - widths[1]!)).toBeLessThan(2);
    expect(widths[2]).toBe(0);
  },
);

test('nothing is stored and nothing is sent: what was guessed goes with the page', async ({
  page,
  context,
}) => {
  const prediction = await open(page, lang, first);
  await page.waitForLoadState('networkidle');
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  const address = page.url();
  await guess(prediction, '3000', '~');
  await prediction.locator('.hands summary').click();
  await prediction.locator('.hands input').first().fill('7');
  await prediction.locator('.reveal').click();
  await prediction.locator('textarea').fill('Because.');
  await page.waitForTimeout(300);
  // The browser may prefetch a page that a link under the pointer leads to.
  const links = await page
    .locator('a')
    .evaluateAll((all) => all.map((link) => (link instanceof HTMLAnchorElement ? link.href : '')));
  expect(requests.filter((url) => !links.includes(url))).toEqual([]);
  expect(page.url()).toBe(address);
  expect(await context.cookies()).toEqual([]);
  const stored = await page.evaluate(async () => [
    localStorage.length,
    sessionStorage.length,
    (await indexedDB.databases()).length,
  ]);
  expect(stored).toEqual([0, 0, 0]);
  await page.reload();
  const again = await open(page, lang, first);
  await expect(again.locator('.field input')).toHaveValue('');
  await expect(again.locator('.ways :checked')).toHaveCount(0);
  await expect(answer(again)).toBeHidden();
  await again.locator('.reveal').click();
  await expect(again.locator('textarea')).toHaveValue('');
});

test('the number comes within 600 ms, and at once where one asks for less motion', async ({ page }) => {
  const durations = () =>
    page.evaluate(() =>
      document.getAnimations().map((animation) => Number(animation.effect?.getComputedTiming().endTime)),
    );
  const prediction = await open(page, lang, first);
  await prediction.locator('.reveal').click();
  const moving = await durations();
  expect(moving.length).toBeGreaterThan(0);
  expect(Math.max(...moving)).toBeLessThan(600);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const still = await open(page, lang, first);
  if (await still.locator('.hide').isVisible()) await still.locator('.hide').click();
  await still.locator('.reveal').click();
  expect(await durations()).toEqual([]);
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 1280, height: 720 } });

  for (const tag of languages)
    test(
      `the question stands with its blank, and what the text says unfolds, in ${tag}`,
      tagged(false),
      async ({ page }) => {
        for (const step of steps) {
          await page.goto(`${tag}/present/#${step.id}`);
          const prediction = page.locator(`[data-prediction="${step.id}"]`);
          const figure = figureOf(step);
          await expect(prediction.locator('.question')).toBeVisible();
          for (const control of await prediction.locator('input, button, textarea').all())
            await expect(control).toBeHidden();
          await expect(answer(prediction)).toBeHidden();
          await prediction.locator('.still summary').click();
          await expect(answer(prediction)).toBeVisible();
          await expect(prediction.locator('.whole')).toContainText(figure.quotedFrom[tag]!.exact);
          await expect(prediction.locator('.still .number')).toBeVisible();
        }
      },
    );
});

const SCRIPTS = [true, false];

for (const hasScript of SCRIPTS)
  test.describe(
    `on paper, ${hasScript ? 'with' : 'without'} a script`,
    tagged(hasTurn(0, [hasScript, SCRIPTS])),
    () => {
      test.use({ javaScriptEnabled: hasScript });

      test('there are three boxes and an empty bar, and no answer', async ({ page }) => {
        await page.goto(`${lang}/present/#${first.id}`);
        const prediction = page.locator(`[data-prediction="${first.id}"]`);
        if (hasScript) {
          await expect(page.locator('html')).toHaveAttribute('data-alive');
          await guess(prediction, '3000', '~');
          await prediction.locator('.reveal').click();
        }
        await page.emulateMedia({ media: 'print' });
        await expect(prediction.locator('.question')).toBeVisible();
        await expect(prediction.locator('.ways input:visible')).toHaveCount(3);
        await expect(prediction.locator('.track').first()).toBeVisible();
        for (const part of ['[data-figure]', '.whole', '.told', '.number', '.hands'])
          await expect(prediction.locator(part).filter({ visible: true })).toHaveCount(0);
        await expect(prediction.locator('.track svg').first()).toBeHidden();
        await expect(prediction.locator('button:visible')).toHaveCount(0);
      });
    },
  );

const firsts = cases.filter(isFirstOfItsKind);

for (const colorScheme of THEMES)
  test.describe(`axe, ${colorScheme}`, () => {
    test.use({ colorScheme, viewport: { width: 1280, height: 720 } });

    for (const each of firsts) {
      const { lang: tag, step } = each;
      test(
        `finds nothing in ${step.id} before or after, in ${tag}`,
        tagged(hasTurn(3, [colorScheme, THEMES], [each, firsts])),
        async ({ page }) => {
          await page.emulateMedia({ reducedMotion: 'reduce' });
          const prediction = await open(page, tag, step);
          const found = async () => {
            const axe = new AxeBuilder({ page }).include(`[data-prediction="${step.id}"]`);
            return (await axe.analyze()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
          };
          expect(await found()).toEqual([]);
          await guess(prediction, '123456789', '~');
          await prediction.locator('.hands summary').click();
          expect(await found()).toEqual([]);
          await prediction.locator('.reveal').click();
          expect(await found()).toEqual([]);
        },
      );
    }
  });
