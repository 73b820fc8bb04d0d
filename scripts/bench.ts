/**
 * Measures the way from field to field at true count in the built site: what each frame costs the main thread (script,
 * style, layout, paint) and what rastering it costs, read from a trace of the browser. Run it after a build.
 * Environment: RUNS (5).
 */
import { readFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { chromium, type CDPSession, type Page } from '@playwright/test';
import { frameCosts, quantile, type TraceEvent } from './bench/frames.ts';
import { table } from './build/sizes.ts';
import { findBrowser } from './browser.ts';
import { declarationFolder } from './declaration-folder.ts';
import { serve } from './serve.ts';

/** What a frame may cost, in milliseconds: half of it at the median, the whole of it nearly always. */
const BUDGET = { median: 8, p95: 16.7 };

/** How long a way takes, and a moment to rest after it, in milliseconds. */
const WAY = 600;
const REST = 250;

const root = join(import.meta.dirname, '..');
const runs = Number(process.env.RUNS ?? 5);

/** Collects the trace of what happens meanwhile. */
async function traced(session: CDPSession, act: () => Promise<void>): Promise<TraceEvent[]> {
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.start', {
    traceConfig: { includedCategories: ['devtools.timeline', 'disabled-by-default-devtools.timeline'] },
    transferMode: 'ReportEvents',
  });
  await act();
  await session.send('Tracing.end');
  await complete;
  return events;
}

/** Scrolls to each number in turn, down and up again, as the links above the sheet do. */
async function throughAll(page: Page): Promise<void> {
  const ids = await page.locator('[data-step]').evaluateAll((steps) => steps.map(({ id }) => id));
  for (const id of [...ids, ...ids.toReversed()]) {
    await page.evaluate(
      (step) => document.getElementById(step)?.scrollIntoView({ block: 'center', behavior: 'instant' }),
      id,
    );
    await page.waitForTimeout(WAY + REST);
  }
}

const declaration = JSON.parse(
  await readFile(
    join(declarationFolder(join(root, 'data'), process.env.DECLARATION), 'declaration.json'),
    'utf8',
  ),
) as { originalLanguage: string };
const { url, close } = await serve(join(root, 'dist'), { port: 0 });
const args = ['--disable-gpu', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])];
const browser = await chromium.launch({ executablePath: findBrowser().path, args });

const rows: { run: number; frames: number; main: number[]; all: number[] }[] = [];
for (let run = 1; run <= runs; run++) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.goto(`${url}${declaration.originalLanguage}/explore/count/`, { waitUntil: 'networkidle' });
  const session = await page.context().newCDPSession(page);
  const frames = frameCosts(await traced(session, () => throughAll(page)));
  rows.push({
    run,
    frames: frames.length,
    main: frames.map((frame) => frame.main),
    all: frames.map((frame) => frame.main + frame.raster),
  });
  await page.close();
}
const version = browser.version();
await browser.close();
await close();

const figures = (costs: number[]) => [quantile(costs, 0.5), quantile(costs, 0.95), Math.max(...costs)];
const text = (costs: number[]) => figures(costs).map((cost) => cost.toFixed(2));
console.log(
  `Chromium ${version}, headless, no GPU; ${String(cpus().length)} cores, ${cpus()[0]?.model ?? ''}`,
);
console.log(
  table([
    ['milliseconds a frame', 'frames', 'main 50 %', '95 %', 'most', '+ raster 50 %', '95 %', 'most'],
    ...rows.map(({ run, frames, main, all }) => [
      `run ${String(run)}`,
      String(frames),
      ...text(main),
      ...text(all),
    ]),
    [
      'all',
      String(rows.reduce((sum, { frames }) => sum + frames, 0)),
      ...text(rows.flatMap(({ main }) => main)),
      ...text(rows.flatMap(({ all }) => all)),
    ],
    ['at most', '', '', '', '', String(BUDGET.median), String(BUDGET.p95), ''],
  ]),
);
const [median = 0, p95 = 0] = figures(rows.flatMap(({ all }) => all));
if (median > BUDGET.median || p95 > BUDGET.p95) {
  console.error('the way from field to field costs more than it may');
  process.exitCode = 1;
}
