import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findBrowser } from '../../scripts/browser.ts';
import { buildSite } from '../../scripts/build/site.ts';
import { serve } from '../../scripts/serve.ts';
import { writeLongDeclaration, type Size } from '../long/declaration.ts';
import { visit, type Step } from '../long/visit.ts';

/** The long text of the target. */
const SIZE: Size = { passages: 5000, annotations: 10_000 };

/** A word that stands in hundreds of its passages. */
const SOUGHT = 'sécurité';

/** What was measured of the long text. */
export interface LongText extends Size {
  /** Seconds by the clock, and of the processor: on a machine that does other things, too, these tell more. */
  build: { clock: number; processor: number };
  /** In the order in which they were done: what a reader did, and the tasks that took longer than 50 ms at 4x. */
  steps: Step[];
}

/**
 * Makes the long text in a temporary folder, builds its site, and visits it at a processor four times slower.
 *
 * @param root the project's own folder
 * @param folder of the declaration that it is made of
 */
export async function measureLongText(root: string, folder: string): Promise<LongText> {
  const temporary = await mkdtemp(join(tmpdir(), 'long-'));
  try {
    const long = await writeLongDeclaration(folder, temporary, SIZE);
    const dist = join(temporary, 'dist');
    const before = { clock: performance.now(), processor: process.cpuUsage() };
    await buildSite({ root, dist, folder: long, siteUrl: undefined });
    const used = process.cpuUsage(before.processor);
    const build = {
      clock: (performance.now() - before.clock) / 1000,
      processor: (used.user + used.system) / 1e6,
    };
    const { url, close } = await serve(dist, { port: 0 });
    const args = ['--disable-gpu', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])];
    const browser = await chromium.launch({ executablePath: findBrowser().path, args });
    try {
      return { ...SIZE, build, steps: await visit(browser, `${url}fr/`, SOUGHT) };
    } finally {
      await browser.close();
      await close();
    }
  } finally {
    await rm(temporary, { recursive: true });
  }
}
