import type { Browser, Page } from '@playwright/test';
import { traced } from '../measure/trace.ts';
import { longTasks, type LongTask, type TraceEvent } from './tasks.ts';

/** How much slower the processor is made, and how long a task may take, in milliseconds. */
export const SLOWER = 4;
export const LONGEST = 50;

/** A moment in which nothing is done, so that what was begun ends, in milliseconds. */
const REST = 3000;

/** What a reader did, and the tasks over the limit meanwhile. */
export interface Step {
  step: string;
  tasks: LongTask[];
  /** Why it was not done to its end, where it was not. */
  failed?: string;
}

/** What a reader does in a long text, in this order; the names say it. */
const STEPS: { step: string; act: (page: Page, words: string) => Promise<unknown> }[] = [
  { step: 'opens the search', act: (page) => page.locator('[data-find]').click() },
  {
    step: 'types',
    act: async (page, words) => {
      await page.locator('#find-field').waitFor({ timeout: 60_000 });
      await page.locator('#find-field').pressSequentially(words, { delay: 250 });
    },
  },
  { step: 'goes to the first place', act: (page) => page.keyboard.press('Enter') },
  { step: 'goes to the next place', act: (page) => page.keyboard.press('Enter') },
  { step: 'goes to the place before', act: (page) => page.keyboard.press('Shift+Enter') },
  { step: 'closes the search', act: (page) => page.keyboard.press('Escape') },
  {
    step: 'chooses a figure in the text',
    act: (page) => page.locator('.passage a[data-figure]').first().click(),
  },
  { step: 'closes the bar of the figure', act: (page) => page.keyboard.press('Escape') },
  {
    step: 'scrolls to the middle',
    act: (page) => page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight / 2)),
  },
  {
    step: 'scrolls on by the wheel',
    act: async (page) => {
      for (let i = 0; i < 10; i++) {
        await page.mouse.wheel(0, 600);
        await page.waitForTimeout(100);
      }
    },
  },
  {
    step: 'scrolls to the end',
    act: (page) => page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight)),
  },
];

/**
 * Visits a page at a slower processor and does what readers do.
 *
 * @param words that are looked for
 * @returns by step: the tasks that took too long
 */
export async function visit(browser: Browser, address: string, words: string): Promise<Step[]> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  page.setDefaultTimeout(120_000);
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  const steps: Step[] = [];
  const during = async (step: string, act: () => Promise<unknown>) => {
    let failed: string | undefined;
    const events = await traced<TraceEvent>(session, async () => {
      await act().catch(
        (error: unknown) => (failed = error instanceof Error ? error.message.split('\n')[0] : ''),
      );
      await page.waitForTimeout(REST);
    });
    steps.push({ step, tasks: longTasks(events, LONGEST), ...(failed !== undefined && { failed }) });
  };
  await during('opens the page', async () => {
    await page.goto(address, { waitUntil: 'load' });
    await page.waitForSelector('html[data-alive]', { state: 'attached' });
  });
  for (const { step, act } of STEPS) await during(step, () => act(page, words));
  await page.close();
  return steps;
}
