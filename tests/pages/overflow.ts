import type { Page } from '@playwright/test';
import { expect } from './harness.ts';

/** Nothing stands out of the window at its sides but what is out of sight on purpose. */
export async function expectNothingCut(page: Page): Promise<void> {
  const [width, outside] = await page.evaluate(() => [
    document.documentElement.scrollWidth - innerWidth,
    [...document.querySelectorAll('main *, .masthead *, .chosen *, .aloud *')]
      .filter(
        (element) => !element.closest('.visually-hidden, .skip, pattern, defs, .note-back, .name, .long'),
      )
      .filter((element) => {
        const { left, right, width: own } = element.getBoundingClientRect();
        return own > 0 && (left < -0.5 || right > innerWidth + 0.5);
      })
      .map((element) => element.outerHTML.slice(0, 120)),
  ]);
  expect([width, outside]).toEqual([0, []]);
}
