/**
 * Measures the built site against the same charts made with other libraries, and writes bench/results.json,
 * docs/bench.svg and the tables of docs/performance.md. Run it after a build.
 * Arguments: names of parts; without any, all but `tests`, which take long. Environment: RUNS (3).
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, platform, release } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { format, resolveConfig } from 'prettier';
import { findBrowser } from '../tools/browser.ts';
import { install } from './install.ts';
import { isPart, parts, USUAL } from './parts/parts.ts';
import { picture } from './report/picture.ts';
import { fill, section } from './report/tables.ts';
import { readResults, writeResults } from './results.ts';
import type { Setting } from './setting.ts';
import { serveCompressed } from './served.ts';
import { readSubject } from './subject.ts';

const root = join(import.meta.dirname, '..');
const file = join(root, 'bench/results.json');

const asked = process.argv.slice(2).map((name) => {
  if (isPart(name)) return name;
  throw new Error(`no part "${name}"; there are ${Object.keys(parts).join(', ')}`);
});
if (!existsSync(join(root, 'dist/index.html'))) throw new Error('no dist/: run npm run build first');
install(import.meta.dirname);

const site = await serveCompressed(join(root, 'dist'));
const browserPath = findBrowser().path;
const browserArguments = [
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];
const browser = await chromium.launch({ executablePath: browserPath, args: browserArguments });
const setting: Setting = {
  root,
  subject: readSubject(root),
  site: site.url,
  servePeers: () => serveCompressed(join(root, 'bench/build')),
  browser,
  browserPath,
  browserArguments,
  runs: Number(process.env.RUNS ?? 3),
};

const results = readResults(file);
const where = {
  date: new Date().toISOString().slice(0, 10),
  cores: cpus().length,
  processor: cpus()[0]?.model ?? 'unknown',
  system: `${platform()} ${release()}`,
  node: process.version,
  browser: browser.version(),
  runs: setting.runs,
};
console.log(
  `Chromium ${where.browser}, headless, no GPU; ${String(where.cores)} cores, ${where.processor}; ` +
    `${String(where.runs)} runs`,
);

try {
  for (const name of asked.length > 0 ? asked : USUAL) {
    const start = Date.now();
    const { result, text, faults } = await parts[name](setting);
    console.log(`\n${name}, ${String(Math.round((Date.now() - start) / 1000))} s\n\n${text}`);
    for (const fault of faults) console.error(`${name}: ${fault}`);
    if (faults.length > 0) process.exitCode = 1;
    Object.assign(results, { [name]: { ...where, result } });
    writeResults(file, results);
  }
} finally {
  await browser.close();
  await site.close();
}

writeFileSync(join(root, 'docs/bench.svg'), picture(results));
const guide = join(root, 'docs/performance.md');
const filled = fill(readFileSync(guide, 'utf8'), section(results));
writeFileSync(guide, await format(filled, { ...(await resolveConfig(guide)), filepath: guide }));
