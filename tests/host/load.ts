/**
 * Requests every page of dist/ from nginx, each for a second with fifty concurrent readers, and prints the
 * results. Fails on any failed response. Run it after a build; it needs nginx and wrk (Debian: wrk).
 */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { filesBelow, kilobytes, table } from '../../tools/vite-plugin-site/sizes.ts';
import { ask } from './request.ts';
import { copyOf, start } from './server.ts';

const READERS = 50;
const SECONDS = 1;

const dist = join(import.meta.dirname, '../../dist');
const pages = (await filesBelow(dist)).filter((path) => path.endsWith('.html') && path !== '404.html');

/** The output of wrk. */
interface Load {
  perSecond: number;
  /** Response time in milliseconds: the median, and the 99th percentile. */
  half: number;
  slowest: number;
  failed: number;
}

const UNITS: Record<string, number> = { us: 0.001, ms: 1, s: 1000 };

/**
 * Parses the output of wrk.
 * @throws Error if it has an unexpected form
 */
function read(text: string): Load {
  const number = (pattern: RegExp): number => {
    const found = pattern.exec(text);
    if (!found) throw new Error(`wrk said something else: ${text}`);
    return Number(found[1]) * (UNITS[found[2] ?? ''] ?? 1);
  };
  const sum = (pattern: RegExp) =>
    (pattern.exec(text)?.slice(1) ?? []).reduce((total, each) => total + Number(each), 0);
  return {
    perSecond: number(/Requests\/sec: +([\d.]+)/),
    half: number(/ 50% +([\d.]+)(us|ms|s)/),
    slowest: number(/ 99% +([\d.]+)(us|ms|s)/),
    failed:
      sum(/Non-2xx or 3xx responses: (\d+)/) +
      sum(/Socket errors: connect (\d+), read (\d+), write (\d+), timeout (\d+)/),
  };
}

const copy = await copyOf(dist);
const server = await start('nginx', copy.site);
const rows: string[][] = [];
const loads: Load[] = [];
try {
  for (const path of pages) {
    const address = path.replace(/(^|\/)index\.html$/, '$1');
    const { body } = await ask(server.url, `/${address}`, { headers: { 'accept-encoding': 'br' } });
    const load = read(
      execFileSync(
        'wrk',
        [
          ...['-t', '1', '-c', String(READERS), '-d', `${String(SECONDS)}s`, '--latency'],
          ...['-H', 'Accept-Encoding: br', server.url + address],
        ],
        { encoding: 'utf8' },
      ),
    );
    loads.push(load);
    rows.push([
      `/${address}`,
      kilobytes(body.length),
      load.perSecond.toFixed(0),
      load.half.toFixed(1),
      load.slowest.toFixed(1),
      String(load.failed),
    ]);
  }
} finally {
  await server.close();
  copy.remove();
}

console.log(table([['page', 'kB', 'answers/s', 'half, ms', '99 %, ms', 'failed'], ...rows]));
const failed = loads.reduce((sum, load) => sum + load.failed, 0);
const least = Math.min(...loads.map(({ perSecond }) => perSecond));
console.log(
  `${String(pages.length)} pages, ${String(READERS)} readers at once: at least ${least.toFixed(0)} answers a second, ${String(failed)} failed.`,
);
if (failed > 0) process.exitCode = 1;
