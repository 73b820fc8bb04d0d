import type { Browser, Page } from '@playwright/test';
import { traced } from './trace.ts';
import { tasksUntil, type Stamp } from './until-painted.ts';
import { untilPainted, watchedPage, type Marks, type Target } from './watched-page.ts';

/** The cost of a first screen, in milliseconds. */
export interface FirstScreen {
  /** From the start of the navigation until all that it shows is painted. */
  painted: number;
  /** Tasks of the page’s thread until then. */
  tasks: number;
}

/** The parts of the reading page that a first screen shows: its passages and its drawings. */
const PARTS = '.overview svg, #text .passage[id]';

/** Returns the marks by which the first screen of a loaded page is recognised: its parts down to the last one in view. */
export const marksOfFirstScreen = (page: Page): Promise<Marks> =>
  page.locator(PARTS).evaluateAll((parts, selector) => {
    const last = parts.findLastIndex((part) => part.getBoundingClientRect().top < innerHeight);
    return { selector, count: last + 1 };
  }, PARTS);

/** Loads a page with an empty cache and a slow processor, until its marks are painted. */
export async function firstScreen(
  browser: Browser,
  target: Target,
  viewport: { width: number; height: number },
  slowdown: number,
): Promise<FirstScreen> {
  const context = await browser.newContext({ viewport });
  try {
    const page = await watchedPage(context, target);
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    let painted = NaN;
    const trace = await traced<Stamp>(session, async () => {
      await page.goto(target.url, { waitUntil: 'load' });
      painted = await untilPainted(page, target);
    });
    return { painted, tasks: tasksUntil('painted', trace) };
  } finally {
    await context.close();
  }
}
