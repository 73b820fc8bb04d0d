import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { editionFile } from '../../src/export/edition-file.ts';
import { declaration } from '../declaration.ts';
import { tagged } from './core.ts';
import { dist } from './harness.ts';
import { expect, test, untilKept } from './own-site.ts';

test.describe.configure({ timeout: 90_000 });

const { lesson, presets } = declaration;

/** Lessons of the length of a class. */
const wholes = presets.filter(({ minutes }) => minutes === 55);

const showOf = (step: string) => lesson.find(({ id }) => id === step)!.show;
const stepOf = (page: Page) => page.locator('.step[data-now]').getAttribute('id');
const answerOf = (page: Page, step: string) => page.locator(`#${step} [data-prediction] [data-figure]`);

/** Opens the presenter’s window of a lesson; from then on nobody touches the window that the class sees. */
async function openPresenter(page: Page): Promise<Page> {
  await expect(page.locator('html')).toHaveAttribute('data-alive');
  const popup = page.waitForEvent('popup');
  await page.keyboard.press('p');
  const presenter = await popup;
  await expect(presenter.locator('html')).toHaveAttribute('data-alive');
  return presenter;
}

interface Given {
  steps: readonly string[];
  /** True if the text can be asked: the edition has its questions in words. */
  hasInstrument: boolean;
}

/** Gives a lesson from the presenter’s window, with the two keys of a clicker alone, and goes back through it. */
async function give(page: Page, presenter: Page, { steps, hasInstrument }: Given): Promise<void> {
  const asksOf = (step: string) => {
    const show = showOf(step);
    return hasInstrument && show.what === 'inquiry' ? show.asks : [];
  };
  const both = [page, presenter];
  for (const [i, step] of steps.entries()) {
    for (const window of both) await expect.poll(() => stepOf(window), step).toBe(step);
    await expect(page.locator(`#claim-${step}`)).toBeInViewport();
    await expect(presenter.locator(`#${step} .notes li`).first()).toBeVisible();
    if (showOf(step).what === 'prediction') {
      await presenter.keyboard.press('PageDown');
      for (const window of both) await expect(answerOf(window, step).first()).toBeVisible();
    }
    if (asksOf(step).length > 0) await expect(page.locator(`#${step} select`)).toHaveCount(3);
    for (const { question } of asksOf(step)) {
      await presenter.keyboard.press('PageDown');
      for (const window of both) await expect(window.locator(`#${step} select`).nth(1)).toHaveValue(question);
      await expect(page.locator(`#${step} .given .kind`)).toBeVisible();
    }
    if (i < steps.length - 1) await presenter.keyboard.press('PageDown');
  }
  await expect(presenter.locator('.desk')).toContainText(/dernière étape|last step/i);
  // Beyond the end nothing happens.
  await presenter.keyboard.press('PageDown');
  expect(await stepOf(page)).toBe(steps.at(-1));
  for (const [i, step] of [...steps].reverse().entries()) {
    await expect.poll(() => stepOf(page)).toBe(step);
    const shown = showOf(step).what === 'prediction' ? 1 : asksOf(step).length;
    for (let left = shown; left > 0; left -= 1) await presenter.keyboard.press('PageUp');
    if (i < steps.length - 1) await presenter.keyboard.press('PageUp');
  }
}

for (const [i, { id, steps }] of wholes.entries())
  test(
    `a whole lesson is given with a clicker from the presenter’s window, the server gone: ${id}`,
    tagged(i === wholes.length - 1),
    async ({ page, own }) => {
      const address = `${own.url}fr/present/?steps=${steps.join(',')}`;
      await page.goto(address);
      await untilKept(page);
      await own.stop();
      await page.goto('about:blank');
      await page.goto(address);
      const presenter = await openPresenter(page);
      await give(page, presenter, { steps, hasInstrument: true });
    },
  );

test('a whole lesson is given with a clicker from the edition, a file alone', async ({ page }) => {
  const [{ steps } = { steps: [] }] = wholes;
  const file = pathToFileURL(join(dist, editionFile(declaration.about.id, 'en'))).href;
  await page.goto(`${file}?steps=${steps.join(',')}#${String(steps[0])}`);
  const presenter = await openPresenter(page);
  await give(page, presenter, { steps, hasInstrument: false });
});
