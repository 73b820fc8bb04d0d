/**
 * Measures `vite` on a copy of the sources: the first page of a warm start, and the time from a change of a
 * message, a style, a component or the data to the screen. Run it alone: `npx tsx bench/dev.ts`.
 */
import { readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { declaration, folder } from '../tests/declaration.ts';
import { copySources } from '../tests/source-copy.ts';
import { startVite } from '../tests/vite-process.ts';
import { findBrowser } from '../tools/browser.ts';

/** Limits in milliseconds. */
const FIRST_PAGE = 3000;
const CHANGE = 1000;

const RUNS = Number(process.env.RUNS ?? 3);

const [lang = ''] = declaration.languages;
const [figure] = declaration.figures;

/** A change of a file, and the content by which the page shows it. */
interface Change {
  what: string;
  file: string;
  edit: (text: string, run: number) => string;
  isShown: (page: Page, run: number) => Promise<unknown>;
}

const waitForText = (page: Page, text: string) =>
  page.waitForFunction((sought) => document.body.textContent.includes(sought), text, { polling: 10 });

const CHANGES: Change[] = [
  {
    what: 'a message',
    file: `src/i18n/${lang}/messages.json`,
    edit: (text, run) => text.replace(/("site\.name": ")[^"]*/, `$1Site ${String(run)}`),
    isShown: (page, run) => waitForText(page, `Site ${String(run)}`),
  },
  {
    what: 'a style',
    file: 'src/styles/theme.css',
    edit: (text, run) => `${text}\nh1 { outline-offset: ${String(run + 7)}px; }\n`,
    isShown: (page, run) =>
      page.waitForFunction(
        (sought) => getComputedStyle(document.querySelector('h1') ?? document.body).outlineOffset === sought,
        `${String(run + 7)}px`,
        { polling: 10 },
      ),
  },
  {
    what: 'a component',
    file: 'src/features/reading/Reading.svelte',
    edit: (text, run) => `${text}\n<p>Added ${String(run)}</p>\n`,
    isShown: (page, run) => waitForText(page, `Added ${String(run)}`),
  },
  {
    what: 'the data',
    file: `data/${basename(folder)}/declaration.json`,
    edit: (text, run) => text.replace(/("headline": \{\s*"\w+": ")[^"]*/, `$1Headline ${String(run)}`),
    isShown: (page, run) => waitForText(page, `Headline ${String(run)}`),
  },
];

const copy = await copySources('measure-dev');
const browser = await chromium.launch({
  executablePath: findBrowser().path,
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});

/** Starts `vite` and returns the milliseconds until the text is on the screen; leaves the server running. */
async function open() {
  const page = await browser.newPage();
  const start = performance.now();
  const server = await startVite(copy);
  await page.goto(`${server.url}${lang}/`, { waitUntil: 'commit', timeout: 0 });
  await page.waitForSelector(`[data-figure="${figure?.id ?? ''}"]`, { timeout: 0 });
  return { time: performance.now() - start, page, server };
}

let isLate = false;
function report(what: string, times: number[], most: number): void {
  const median = times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
  if (median > most) isLate = true;
  const all = times.map((time) => time.toFixed(0)).join(', ');
  console.log(`${what.padEnd(24)} ${median.toFixed(0)} ms (${all}), at most ${String(most)}`);
}

try {
  // The first start bundles the packages.
  await (await open()).server.close();
  const starts: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    const { time, page, server } = await open();
    starts.push(time);
    await page.close();
    await server.close();
  }
  report('first page, warm start', starts, FIRST_PAGE);

  const { page, server } = await open();
  for (const { what, file, edit, isShown } of CHANGES) {
    const times: number[] = [];
    for (let run = 0; run < RUNS; run++) {
      const path = join(copy, file);
      const text = edit(await readFile(path, 'utf8'), run);
      await page.waitForLoadState('networkidle');
      const start = performance.now();
      await writeFile(path, text);
      await isShown(page, run);
      times.push(performance.now() - start);
    }
    report(`${what} to the screen`, times, CHANGE);
  }
  await server.close();
} finally {
  await browser.close();
  await rm(copy, { recursive: true });
}
if (isLate) process.exitCode = 1;
