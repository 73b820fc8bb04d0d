import { join } from 'node:path';
import type { Browser } from '@playwright/test';
import { declaration } from '../../tests/declaration.ts';
import { firstScreen, marksOfFirstScreen, type FirstScreen } from '../measure/first-screen.ts';
import { medians } from '../measure/statistics.ts';
import type { Target } from '../measure/watched-page.ts';
import { buildPeer } from '../peers/build.ts';
import { peers } from '../peers/peers.ts';
import { serveCompressed } from '../served.ts';
import { readSubject } from '../subject.ts';

/** Libraries that the first screen is compared with, and the rounds of the comparison. */
const OTHERS = ['chartjs', 'd3', 'd3-inline'];
const ROUNDS = Number(process.env.RUNS ?? 5);

interface Settings {
  root: string;
  viewport: { width: number; height: number };
  slowdown: number;
  /** Runs in each page before its own code. */
  script: string;
}

/**
 * Compares the first screen, until all that it shows is painted, with pages that have nothing but the bare
 * charts of all views. Each round loads every page once.
 */
export async function compareFirstScreens(
  browser: Browser,
  site: string,
  { root, viewport, slowdown, script }: Settings,
): Promise<void> {
  const subject = readSubject(root);
  const others = peers(join(root, 'bench/peers')).filter(({ id }) => OTHERS.includes(id));
  for (const peer of others)
    await buildPeer(peer, subject.five, join(root, 'bench/build/page', peer.id), subject.language);
  const built = await serveCompressed(join(root, 'bench/build'));
  const texts = subject.five.flatMap(({ bars }) => bars.map(({ text }) => text));
  const targets: Target[] = others.map(({ id }) => ({
    id: `five bare charts, ${id}`,
    url: `${built.url}page/${id}/`,
    marks: { texts },
  }));
  const page = await browser.newPage({ viewport });
  await page.addInitScript(script);
  for (const lang of declaration.languages) {
    const url = `${site}${lang}/`;
    await page.goto(url);
    targets.unshift({ id: `the reading page, ${lang}`, url, marks: await marksOfFirstScreen(page) });
  }
  await page.close();
  const found = new Map<string, FirstScreen[]>();
  for (let round = 0; round < ROUNDS; round++)
    for (const target of targets)
      found.set(target.id, [
        ...(found.get(target.id) ?? []),
        await firstScreen(browser, target, viewport, slowdown),
      ]);
  await built.close();
  console.log(`\nall of the first screen at ${String(slowdown)} × slower CPU, medians of ${String(ROUNDS)}`);
  for (const [id, costs] of found) {
    const { painted, tasks } = medians(costs);
    console.log(`  ${id}: painted ${painted.toFixed(0)} ms, tasks until then ${tasks.toFixed(0)} ms`);
  }
}
