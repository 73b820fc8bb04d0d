import type { Page } from '@playwright/test';
import { table } from '../../tools/vite-plugin-site/sizes.ts';
import { frameCosts, type FrameCost } from '../measure/frames.ts';
import { quantile } from '../measure/statistics.ts';
import { traced } from '../measure/trace.ts';
import type { Outcome, Setting } from '../setting.ts';

/** Limits of a frame’s cost, in milliseconds: half a frame at the median, a whole one at p95. */
const BUDGET = { median: 8, p95: 16.7 };

/** Duration of a move, and of a rest after it, in milliseconds. */
const WAY = 500;
const REST = 250;

/** Milliseconds per frame of one run: of the main thread, and including raster. */
export interface Ways {
  run: number;
  frames: number;
  main: Spread;
  all: Spread;
}

export interface Spread {
  median: number;
  p95: number;
  most: number;
}

const spread = (costs: readonly number[]): Spread => ({
  median: quantile(costs, 0.5),
  p95: quantile(costs, 0.95),
  most: Math.max(...costs),
});

/** Flies to each number in turn, there and back again, by the links above the sheet. */
async function throughAll(page: Page): Promise<void> {
  const links = await page.locator('.numbers a').all();
  for (const link of [...links, ...links.toReversed()]) {
    await link.click();
    await page.waitForTimeout(WAY + REST);
  }
}

/**
 * Measures the flight from field to field at true count in the built site: the cost of each frame on the main
 * thread (script, style, layout, paint) and of its raster, read from a trace of the browser.
 */
export async function frames({ subject, site, browser, runs }: Setting): Promise<Outcome<Ways[]>> {
  const costs: FrameCost[][] = [];
  for (let run = 1; run <= runs; run++) {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await page.goto(`${site}${subject.language}/explore/count/`, { waitUntil: 'networkidle' });
    const session = await page.context().newCDPSession(page);
    costs.push(frameCosts(await traced(session, () => throughAll(page))));
    await page.close();
  }
  const ways = (run: number, list: readonly FrameCost[]): Ways => ({
    run,
    frames: list.length,
    main: spread(list.map(({ main }) => main)),
    all: spread(list.map(({ main, raster }) => main + raster)),
  });
  const result = costs.map((list, i) => ways(i + 1, list));
  const total = ways(0, costs.flat());
  const text = ({ median, p95, most }: Spread) => [median, p95, most].map((cost) => cost.toFixed(2));
  const faults: string[] = [];
  if (total.all.median > BUDGET.median || total.all.p95 > BUDGET.p95)
    faults.push('the way from field to field costs more than it may');
  return {
    result,
    faults,
    text: table([
      ['milliseconds a frame', 'frames', 'main 50 %', '95 %', 'most', '+ raster 50 %', '95 %', 'most'],
      ...[...result, total].map(({ run, frames: count, main, all }) => [
        run === 0 ? 'all' : `run ${String(run)}`,
        String(count),
        ...text(main),
        ...text(all),
      ]),
      ['at most', '', '', '', '', String(BUDGET.median), String(BUDGET.p95), ''],
    ]),
  };
}
