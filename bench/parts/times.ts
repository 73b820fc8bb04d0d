import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { Outcome, Setting } from '../setting.ts';

const run = promisify(execFile);

/** The duration of a command, in seconds. */
export interface Duration {
  command: string;
  seconds: number;
  atMost: number;
}

/** @throws Error if the command fails: its time means nothing then */
async function timed({ root }: Setting, script: string, atMost: number): Promise<Outcome<Duration>> {
  const start = performance.now();
  await run('npm', ['run', script], { cwd: root, maxBuffer: 256 * 1024 * 1024 });
  const seconds = (performance.now() - start) / 1000;
  const command = `npm run ${script}`;
  const text = `${command}: ${seconds.toFixed(1)} s, at most ${String(atMost)} s`;
  return { result: { command, seconds, atMost }, text, faults: seconds > atMost ? [text] : [] };
}

/** Times the build, with the pictures of the previous build in the cache. */
export const times = (setting: Setting): Promise<Outcome<Duration>> => timed(setting, 'build', 20);

/** Times all tests; runs on request only. */
export const tests = (setting: Setting): Promise<Outcome<Duration>> => timed(setting, 'test', 360);
