/**
 * Measures the reading page in each language: its heights, its holes, its words, its bytes, its first paint and
 * the frames of its stage; and its first screen against the bare charts of other libraries. Run it after a
 * build: `npx tsx bench/reading.ts`.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from '@playwright/test';
import { declaration } from '../tests/declaration.ts';
import { findBrowser } from '../tools/browser.ts';
import { brotliSize } from '../tools/vite-plugin-site/sizes.ts';
import { install } from './install.ts';
import { compareFirstScreens } from './parts/first-screens.ts';
import { serveCompressed } from './served.ts';

const root = join(import.meta.dirname, '..');
const WINDOWS = [
  { width: 1280, height: 800 },
  { width: 360, height: 740 },
] as const;

/** Slowdown of the processor in the measurements of speed. */
const SLOW = 4;

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

/** Measures that do not depend on time. */
const shape = (page: Page) =>
  page.evaluate(() => {
    const passages = [...document.querySelectorAll<HTMLElement>('#text .passage[id]')].map((passage) =>
      passage.getBoundingClientRect(),
    );
    const text = passages.reduce((sum, { height }) => sum + height, 0);
    const holes = passages.slice(1).map(({ top }, i) => top - (passages[i]?.bottom ?? top));
    const wordsIn = (words: string) => words.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
    const own = [...document.querySelectorAll<HTMLElement>('#text .passage[id]')]
      .map((passage) => wordsIn(passage.innerText))
      .reduce((a, b) => a + b, 0);
    const drawing = [...document.querySelectorAll('main svg')]
      .map((svg) => svg.getBoundingClientRect())
      .find(({ width, height }) => width > 50 && height > 5);
    return {
      'elements in the page': document.querySelectorAll('*').length,
      'height of the page, px': document.documentElement.scrollHeight,
      'height of the page / of its text': document.documentElement.scrollHeight / text,
      'longest hole in the text, px': Math.max(...holes),
      'words of ours for one of theirs': (wordsIn(document.body.innerText) - own) / own,
      'first word of the text, px': passages[0]?.top ?? Infinity,
      'first drawing, px': drawing?.top ?? Infinity,
    };
  });

/** Loads the page in a slow browser, and returns times in milliseconds. */
async function speed(browser: Browser, address: string): Promise<Record<string, number>> {
  const page = await browser.newPage({ viewport: WINDOWS[0] });
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOW });
  await session.send('Performance.enable');
  await page.addInitScript(NAMES);
  await page.addInitScript(() => {
    const seen = { shift: 0 };
    Object.assign(globalThis, { seen });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
        seen.shift += entry.value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(address);
  await page.waitForLoadState('networkidle');
  const metrics = await session.send('Performance.getMetrics');
  const metric = (name: string) => metrics.metrics.find((each) => each.name === name)?.value ?? 0;
  const paint = await page.evaluate(() => ({
    shift: (globalThis as unknown as { seen: { shift: number } }).seen.shift,
    first: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
  }));
  // Drawings come to life when the reader comes near, each in a task of its own.
  const longest = await page.evaluate(async () => {
    let most = 0;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) most = Math.max(most, duration);
    }).observe({ type: 'longtask' });
    document.querySelector('.block:has([data-live])')?.scrollIntoView({ block: 'end', behavior: 'instant' });
    while (document.querySelector('.live:not(.laid)'))
      await new Promise((resolve) => setTimeout(resolve, 100));
    await new Promise((resolve) => setTimeout(resolve, 500));
    return most;
  });
  const frames = await framesOfStage(page);
  await page.close();
  return {
    'painted at 4 × slower CPU, ms': paint.first,
    'tasks of the thread until idle, ms': metric('TaskDuration') * 1000,
    'longest task until the drawings are alive, ms': longest,
    'shift of layout': paint.shift,
    'frames under 34 ms, %': (100 * frames.filter((frame) => frame < 34).length) / frames.length,
    'longest frame, ms': Math.max(...frames),
  };
}

/** Scrolls through the passages with figures, and returns the durations of all frames. */
const framesOfStage = (page: Page): Promise<number[]> =>
  page.evaluate(async () => {
    const frames: number[] = [];
    let last = performance.now();
    let isOver = false;
    const count = (now: number) => {
      frames.push(now - last);
      last = now;
      if (!isOver) requestAnimationFrame(count);
    };
    requestAnimationFrame((now) => {
      last = now;
      requestAnimationFrame(count);
    });
    for (const scene of document.querySelectorAll<HTMLElement>('.scene:not(.outline)')) {
      const passage = document.getElementById(scene.dataset['scene'] ?? '');
      const top = passage?.getBoundingClientRect().top ?? 0;
      scrollBy({ top: top - innerHeight * 0.3, behavior: 'instant' });
      await new Promise((resolve) => setTimeout(resolve, 900));
    }
    isOver = true;
    return frames;
  });

/** Sizes in bytes after brotli. */
async function sizes(page: Page, lang: string): Promise<Record<string, string>> {
  const html = await readFile(join(root, 'dist', lang, 'index.html'));
  const files = async (paths: string[]) => {
    const all = await Promise.all(paths.map((path) => readFile(join(root, 'dist', path))));
    return all.reduce((sum, file) => sum + brotliSize(file), 0);
  };
  const loaded = await page.evaluate(() =>
    performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname),
  );
  const scripts = loaded
    .filter((path) => path.endsWith('.js'))
    .map((path) => path.replace(/^.*\/assets\//, 'assets/'));
  const fonts = loaded
    .filter((path) => path.endsWith('.woff2'))
    .map((path) => path.replace(/^.*\/assets\//, 'assets/'));
  const first = [...html.toString().matchAll(/(?:modulepreload" href|module" src)="\.\.\/([^"]+)"/g)].map(
    ([, path]) => path ?? '',
  );
  const fontBytes = await Promise.all(fonts.map((path) => readFile(join(root, 'dist', path))));
  return {
    'HTML with styles': kilobytes(brotliSize(html)),
    fonts: kilobytes(fontBytes.reduce((sum, { length }) => sum + length, 0)),
    'script until the first interaction': kilobytes(await files([...new Set(first)])),
    'script with the stage': kilobytes(await files([...new Set(scripts)])),
  };
}

/** The compiler names functions by a helper that pages do not have. */
const NAMES = 'globalThis.__name = (named) => named';

install(import.meta.dirname);
const site = await serveCompressed(join(root, 'dist'));
const browser = await chromium.launch({
  executablePath: findBrowser().path,
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
try {
  for (const lang of declaration.languages) {
    const address = `${site.url}${lang}/`;
    for (const viewport of WINDOWS) {
      const page = await browser.newPage({ viewport });
      await page.addInitScript(NAMES);
      await page.goto(address);
      const arrival = await shape(page);
      await page.evaluate(() => document.querySelector('.block:has([data-live])')?.scrollIntoView());
      await page.waitForSelector('.live.laid', { state: 'attached' });
      console.log(`\n${lang}, ${String(viewport.width)} × ${String(viewport.height)}`);
      for (const [name, value] of Object.entries(arrival)) console.log(`  ${name}: ${value.toFixed(2)}`);
      if (viewport === WINDOWS[0])
        for (const [name, value] of Object.entries(await sizes(page, lang)))
          console.log(`  ${name}: ${value}`);
      await page.close();
    }
    for (const [name, value] of Object.entries(await speed(browser, address)))
      console.log(`  ${name}: ${value.toFixed(3)}`);
  }
  await compareFirstScreens(browser, site.url, { root, viewport: WINDOWS[0], slowdown: SLOW, script: NAMES });
} finally {
  await browser.close();
  await site.close();
}
