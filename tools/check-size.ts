/** Weighs every page of dist/ and fails if one is over budget. Run it after a build. */
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { HOST_SCRIPT } from './vite-plugin-site/frozen.ts';
import { isPrecached, PRECACHE, WORKER } from './vite-plugin-site/precache.ts';
import { EDITION_BYTES } from '../src/export/edition-file.ts';
import { brotliSize, filesBelow, kilobytes, table } from './vite-plugin-site/sizes.ts';
import { fontBytes, weigh, type Weight } from './vite-plugin-site/weight.ts';
import { declarationFolder } from './declaration-folder.ts';

/**
 * Budget of a page, in bytes after brotli, without fonts: less in all than a chart library alone that draws
 * five bare charts (docs/performance.md).
 */
const BUDGETS: Partial<Record<keyof Weight, number>> = {
  script: 18_000,
  total: 44_000,
};

/**
 * Budgets of a page whose tools are components that the script hydrates, and of the lesson, whose keys work before
 * its predictions are alive.
 */
const TOOL_BUDGETS: typeof BUDGETS = { script: 31_000, total: 60_000 };
const LESSON_BUDGETS: typeof BUDGETS = { script: 28_000, total: 60_000 };
const isTool = (path: string) => /^[a-z]+\/teach\/(exercises|collected)\//.test(path);
const isLesson = (path: string) => /^[a-z]+\/present\//.test(path);
const budgetsOf = ({ path }: Weight) =>
  isLesson(path) ? LESSON_BUDGETS : isTool(path) ? TOOL_BUDGETS : BUDGETS;

/** Budget of the HTML of a reading page with its styles, in bytes after brotli. The aim is 30,000. */
const READING_BYTES = 31_800;
const isReading = (path: string) => /^([a-z]+\/)?index\.html$/.test(path);

/**
 * Budget of an embedded figure in all, without fonts: ten TCP segments, the first flight of a connection. The
 * page is its only response (tests/contract.test.ts); a kilobyte is reserved for headers, more than static
 * hosts send.
 */
const EMBED = 14_600;
const HEADERS = 1_000;

/** Budget of the fonts of a reading page, as they are: all faces that its own words need. */
const FONT_BYTES = 60_000;

/** Budget of the script for host pages, including the code that follows the height of frames. */
const HOST_BYTES = 3_000;

/** Greatest size of the offline copy from a host that does not compress: pages say “some 8 MB”. */
const UNCOMPRESSED = 8_500_000;

/** Files that the text and the views fetch as soon as their script runs; other pages fetch none. */
const FETCHED = ['figures.json'];
const FETCHING = /^([a-z]+\/)?(index\.html$|figures\/)/;

const root = join(import.meta.dirname, '..');
const dist = join(root, 'dist');
const declaration = basename(declarationFolder(join(root, 'data'), process.env.DECLARATION));

/** All pages but frozen copies, which keep their size, and editions. */
const pages = (await filesBelow(dist)).filter((path) => /^(?!v\/)(?!.*\.[a-z-]+\.html$).*\.html$/.test(path));
const isEmbed = (path: string) => /(^|\/)embed\//.test(path);
if (pages.length === 0) throw new Error('dist/ has no pages: build first');

const fetched = FETCHED.map((name) => `data/${declaration}/${name}`);
const weights = await Promise.all(pages.map((path) => weigh(dist, path, FETCHING.test(path) ? fetched : [])));

const columns = ['html', 'script', 'styles', 'data', 'total'] as const;
const budgets = columns.map((column) => BUDGETS[column]);
console.log(
  table([
    ['kB after brotli', ...columns],
    ...weights.map((weight) => [weight.path, ...columns.map((column) => kilobytes(weight[column]))]),
    ['at most', ...budgets.map((budget) => (budget === undefined ? '' : kilobytes(budget)))],
  ]),
);

const crossed = weights.flatMap((weight) =>
  columns
    .filter((column) => weight[column] > (budgetsOf(weight)[column] ?? Infinity))
    .map((column) => `${weight.path}: ${column} is ${kilobytes(weight[column])} kB, over the budget`),
);
for (const { path, total } of weights.filter((weight) => isEmbed(weight.path)))
  if (total + HEADERS > EMBED)
    crossed.push(
      `${path}: ${String(total)} bytes and ${String(HEADERS)} of headers are over ${String(EMBED)}`,
    );

for (const { path, html } of weights.filter((weight) => isReading(weight.path))) {
  console.log(`${path}: ${kilobytes(html)} kB of HTML with styles, at most ${kilobytes(READING_BYTES)}`);
  if (html > READING_BYTES) crossed.push(`${path}: ${kilobytes(html)} kB of HTML, over the budget`);
}

for (const name of (await filesBelow(dist)).filter((path) => /^[^/]+\.[a-z-]+\.html$/.test(path))) {
  const { length } = await readFile(join(dist, name));
  console.log(`${name}: ${kilobytes(length)} kB as it is, at most ${kilobytes(EDITION_BYTES)}`);
  if (length > EDITION_BYTES) crossed.push(`${name}: ${kilobytes(length)} kB, over the budget`);
}

for (const path of pages.filter(isReading)) {
  const fonts = await fontBytes(dist, path);
  console.log(`${path}: ${kilobytes(fonts)} kB of fonts, at most ${kilobytes(FONT_BYTES)}`);
  if (fonts === 0) crossed.push(`${path}: expected fonts of its own, found none`);
  if (fonts > FONT_BYTES) crossed.push(`${path}: ${kilobytes(fonts)} kB of fonts, over the budget`);
}

const host = brotliSize(await readFile(join(dist, HOST_SCRIPT)));
console.log(`${HOST_SCRIPT}: ${kilobytes(host)} kB after brotli, at most ${kilobytes(HOST_BYTES)}`);
if (host > HOST_BYTES) crossed.push(`${HOST_SCRIPT}: ${kilobytes(host)} kB, over the budget`);

const copied = (await filesBelow(dist)).filter(isPrecached);
const sizes = await Promise.all(copied.map(async (path) => brotliSize(await readFile(join(dist, path)))));
const copy = sizes.reduce((sum, size) => sum + size, 0);
console.log(
  `${WORKER} keeps ${String(copied.length)} files: ${kilobytes(copy)} kB after brotli, at most ${kilobytes(PRECACHE)}`,
);
const whole = (
  await Promise.all(copied.map(async (path) => (await readFile(join(dist, path))).length))
).reduce((sum, size) => sum + size, 0);
console.log(`${WORKER} keeps ${kilobytes(whole)} kB as they are, at most ${kilobytes(UNCOMPRESSED)}`);
if (whole > UNCOMPRESSED) crossed.push(`${WORKER}: ${kilobytes(whole)} kB as they are, over the budget`);
if (copy > PRECACHE) crossed.push(`${WORKER}: the copy is ${kilobytes(copy)} kB, over the budget`);

for (const line of crossed) console.error(line);
if (crossed.length > 0) process.exitCode = 1;
