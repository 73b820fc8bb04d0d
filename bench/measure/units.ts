import { chromium, type Page } from '@playwright/test';
import { mainThread, type TraceEvent } from './frames.ts';
import { median, quantile } from './statistics.ts';
import { traced } from './trace.ts';

/** The cost of drawing n units and moving them once, in milliseconds. */
export interface Moved {
  /** From the call of the library until the marks were painted. */
  first: number;
  frames: number;
  /** Time between frames while the units move. */
  interval: { mean: number; median: number; p95: number; most: number };
  /** Of the main thread, mean per frame. */
  main: number;
}

/** Time limit for drawing and moving together, in milliseconds. */
export const PATIENCE = 60_000;

/** Draws and moves; only the move is traced. */
async function act(page: Page, url: string): Promise<Moved> {
  await page.goto(url);
  const first = await page.evaluate<number>('benchDraw()');
  const session = await page.context().newCDPSession(page);
  let gaps: number[] = [];
  const trace = await traced<TraceEvent>(session, async () => {
    gaps = await page.evaluate<number[]>('benchMove()');
  });
  return {
    first,
    frames: gaps.length,
    interval: {
      mean: gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length,
      median: median(gaps),
      p95: quantile(gaps, 0.95),
      most: Math.max(...gaps),
    },
    main: mainThread(trace) / gaps.length,
  };
}

/**
 * Draws and moves the units of one page in a browser of its own, which can be killed if the page hangs.
 * @returns the cost, or a sentence that describes the failure
 */
export async function move(
  url: string,
  launch: { executablePath: string; args: string[] },
): Promise<Moved | string> {
  const browser = await chromium.launch(launch);
  const page = await browser.newPage({ viewport: { width: 1280, height: 1100 } });
  page.setDefaultTimeout(PATIENCE);
  let clock: NodeJS.Timeout | undefined;
  const late = new Promise<string>((resolve) => {
    clock = setTimeout(() => resolve(`more than ${String(PATIENCE / 1000)} s`), PATIENCE);
  });
  const done = act(page, url).catch((error: unknown) => String(error).split('\n')[0] ?? 'failed');
  const outcome = await Promise.race([done, late]);
  clearTimeout(clock);
  await browser.close();
  return outcome;
}
