import { expect, type Locator, type Page } from '@playwright/test';
import type { StatedFigure } from '../../src/model/schema.ts';

/** The passage in which a figure is stated. */
export const segmentOf = ({ quotedFrom }: StatedFigure, lang: string): string =>
  quotedFrom[lang]?.segment ?? '';

/** The scene on the stage. */
export const scene = (page: Page): Locator => page.locator('.scene[data-now]');

/** Waits until nothing moves in the scene. */
export const expectStill = (page: Page): Promise<void> =>
  expect.poll(() => scene(page).evaluate((own) => own.getAnimations({ subtree: true }).length)).toBe(0);

/** Scrolls until a passage is the one being read. */
export async function read(page: Page, segment: string, share = 0.3): Promise<void> {
  await page.evaluate(
    ([id, line]) => {
      const passage = document.getElementById(String(id));
      scrollBy({
        top: (passage?.getBoundingClientRect().top ?? 0) - innerHeight * Number(line),
        behavior: 'instant',
      });
    },
    [segment, share] as const,
  );
}

/** Comes near every drawing, so that it is brought to life, and scrolls back to the top. */
export async function comeNearAll(page: Page): Promise<void> {
  for (const drawing of await page.locator('[data-live]').all()) {
    await drawing.evaluate((each) =>
      (each.closest('.block') ?? each).scrollIntoView({ behavior: 'instant' }),
    );
    await expect(drawing.locator('.live.laid')).toBeAttached();
  }
  await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
}
