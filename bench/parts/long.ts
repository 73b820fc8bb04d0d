import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createBuilder } from 'vite';
import { buildSite } from '../../tools/vite-plugin-site/build.ts';
import { chosenFolder, pictureCache } from '../../tools/vite-plugin-site/settings.ts';
import { table } from '../../tools/vite-plugin-site/sizes.ts';
import { serveSite } from '../../tools/site-server.ts';
import { writeLongDeclaration, type Size } from '../long/declaration.ts';
import { visit, type Step } from '../long/visit.ts';
import type { Outcome, Setting } from '../setting.ts';

/** The long text of the target. */
const SIZE: Size = { passages: 5000, annotations: 10_000 };

/** A word that stands in hundreds of its passages. */
const SOUGHT = 'sécurité';

/** What a reader did, and the tasks that took longer than 50 ms at 4x: how many, and what the longest one did. */
export interface LongStep {
  step: string;
  tasks: number;
  /** In milliseconds, and by what. */
  longest: number;
  parts: string;
  failed?: string;
}

/** What was measured of the long text. */
export interface LongText extends Size {
  /** Seconds by the clock, and of the processor: on a machine that does other things, too, these tell more. */
  build: { clock: number; processor: number };
  /** In the order in which they were done. */
  steps: LongStep[];
}

/** What the build of it may take, in seconds by the clock. */
const BUILD = 60;

const summed = ({ step, tasks, failed }: Step): LongStep => {
  const longest = tasks.toSorted((a, b) => b.duration - a.duration)[0];
  return {
    step,
    tasks: tasks.length,
    longest: Math.round(longest?.duration ?? 0),
    parts: longest?.parts.map(({ what, time }) => `${what} ${String(Math.round(time))}`).join(', ') ?? '',
    ...(failed !== undefined && { failed }),
  };
};

const rowOf = ({ step, tasks, longest, parts, failed }: LongStep): string[] => [
  step,
  String(tasks),
  String(longest),
  failed ?? parts,
];

/** Makes the long text in a temporary folder, builds its site, and visits it at a processor four times slower. */
export async function long({ root, browser }: Setting): Promise<Outcome<LongText>> {
  const temporary = await mkdtemp(join(tmpdir(), 'long-'));
  try {
    const dist = join(temporary, 'dist');
    const declaration = await writeLongDeclaration(chosenFolder(root), temporary, SIZE);
    const before = { clock: performance.now(), processor: process.cpuUsage() };
    await buildSite(await createBuilder({ root }), {
      root,
      dist,
      folder: declaration,
      siteUrl: undefined,
      cache: pictureCache(root),
    });
    const used = process.cpuUsage(before.processor);
    const build = {
      clock: (performance.now() - before.clock) / 1000,
      processor: (used.user + used.system) / 1e6,
    };
    const { url, close } = await serveSite(dist, { port: 0 });
    const steps = (await visit(browser, `${url}fr/`, SOUGHT).finally(close)).map(summed);
    const tasks = steps.reduce((sum, { tasks: own }) => sum + own, 0);
    return {
      result: { ...SIZE, build, steps },
      text: [
        `${String(SIZE.passages)} passages, ${String(SIZE.annotations)} notes`,
        `built in ${build.clock.toFixed(1)} s, ${build.processor.toFixed(1)} s of the processor; at most ${String(BUILD)} s`,
        table([['processor 4x slower', 'tasks over 50 ms', 'longest ms', 'which is'], ...steps.map(rowOf)]),
      ].join('\n'),
      faults: [
        ...(build.clock > BUILD
          ? [`the build took ${build.clock.toFixed(1)} s, at most ${String(BUILD)} s`]
          : []),
        ...(tasks > 0 ? [`${String(tasks)} tasks took longer than 50 ms`] : []),
      ],
    };
  } finally {
    await rm(temporary, { recursive: true });
  }
}
