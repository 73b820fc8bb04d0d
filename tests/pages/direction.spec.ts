import type { Page } from '@playwright/test';
import { declaration } from '../declaration.ts';
import { hasTurn, tagged } from './core.ts';
import { expect, test } from './harness.ts';
import { cutWords, overlaps } from './pseudo/boxes.ts';
import { unmirrored } from './pseudo/mirror.ts';
import { comeNearAll } from './stage.ts';

// Lays out existing pages from right to left, which needs no other build. pseudo.spec.ts tests the whole
// site in a language written in that direction.

const [lang = ''] = declaration.languages;
const view = declaration.views.find(({ panels }) => panels.length > 1)?.id ?? '';
const pages = ['', `figures/${view}/`, 'explore/time/', `embed/${view}/?table=1`, 'teach/worksheet/'];

async function turn(page: Page, address: string): Promise<void> {
  // Sets the direction before the page’s script reads it.
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      document.documentElement.dir = 'rtl';
      observer.disconnect();
    }).observe(document, { childList: true, subtree: true });
  });
  await page.goto(`${lang}/${address}`);
  await comeNearAll(page);
}

const WIDTHS = [360, 1280];

for (const width of WIDTHS)
  for (const [i, address] of pages.entries())
    test(
      `from right to left, ${address || 'the reading page'} is its own mirror image at ${String(width)} px`,
      tagged(hasTurn(i, [width, WIDTHS])),
      async ({ page }) => {
        await page.setViewportSize({ width, height: 900 });
        await turn(page, address);
        expect(await unmirrored(page)).toEqual([]);
        expect([...(await cutWords(page)), ...(await overlaps(page))]).toEqual([]);
      },
    );

test('from right to left, the words of a drawing stay readable and where their marks are', async ({
  page,
}) => {
  await turn(page, `figures/${view}/`);
  const [across, apart] = await page.evaluate(() => {
    const text = document.querySelector<SVGTextElement>('figure svg text');
    const field = document.querySelector('figure svg .field');
    const end = (element: Element | null) => element?.getBoundingClientRect().right ?? 0;
    return [text?.getScreenCTM()?.a ?? 0, end(text) - end(field)];
  });
  expect(across).toBeGreaterThan(0);
  expect(Math.abs(apart)).toBeLessThan(2);
});

test('from right to left, the field at true count starts at the right', async ({ page }) => {
  await turn(page, 'explore/count/');
  await page.waitForFunction(() => (document.querySelector('canvas')?.width ?? 0) > 0);
  expect(await page.locator('canvas').evaluate((canvas) => getComputedStyle(canvas).transform)).toBe(
    'matrix(-1, 0, 0, 1, 0, 0)',
  );
});
