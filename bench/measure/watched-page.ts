import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';

/** The marks by which a loaded page is recognised: elements, or the values beside the bars. */
export type Marks = { selector: string; count: number } | { texts: string[] };

export interface Target {
  id: string;
  url: string;
  marks: Marks;
}

/** Milliseconds in which a page must load, and its charts be painted. */
export const PATIENCE = 60_000;

/** Opens an empty page in which watch.js will look for the marks of a target. */
export async function watchedPage(context: BrowserContext, { marks }: Target): Promise<Page> {
  const page = await context.newPage();
  await page.addInitScript({ content: `globalThis.benchMarks = ${JSON.stringify(marks)};` });
  await page.addInitScript({ path: join(import.meta.dirname, 'watch.js') });
  return page;
}

/**
 * Waits for the marks from outside, because the policy of a page may forbid it to wait for itself, and returns
 * the milliseconds from the start of the navigation until they were painted.
 *
 * @throws Error if they are missing after a minute
 */
export async function untilPainted(page: Page, { id, url }: Target): Promise<number> {
  const end = Date.now() + PATIENCE;
  for (;;) {
    // Charts that are complete before the first paint are seen with it.
    const painted = await page.evaluate<number | null>(
      'benchSeen.painted && benchSeen.fcp && Math.max(benchSeen.painted, benchSeen.fcp)',
    );
    if (painted !== null) return painted;
    if (Date.now() > end) throw new Error(`${id}: the charts of ${url} were not painted`);
    await page.waitForTimeout(100);
  }
}
