import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Browser } from '@playwright/test';

const folder = join(import.meta.dirname, '../approved/visual');

/** Returns the file of an approved picture. */
export const fileOf = (name: string): string => join(folder, `${name}.png`);

/** The browser and the rendering that the approved pictures were made with. */
interface Made {
  chromium: string;
  /** Hash of a card with letters, lines and shades, as the browser and the machine's fonts draw it. */
  card: string;
}

const made = join(folder, 'browser.json');

/** Letters in fonts of the machine, and shapes that rasterisers draw differently. */
const CARD = `<!doctype html><style>
  body { margin: 8px; font: 16px/1.5 sans-serif } p { margin: 0 } i { font-family: serif }
  div { width: 200px; height: 20px; background: linear-gradient(90deg, #1c46b8, #faf8f3); border-radius: 7px }
</style><p>Ring fjord ✓ ✗ → × 7 000 <i>quatorze — « œuvre »</i></p><div></div>
<svg width="200" height="40"><circle cx="20.3" cy="20.6" r="14.2" /><path d="M50 35Q90 0 190 33" fill="none" stroke="#a33" stroke-width="1.3" /></svg>`;

/** Returns the version and the rendering of the current browser. */
export async function drawnBy(browser: Browser): Promise<Made> {
  const page = await browser.newPage({ viewport: { width: 300, height: 120 } });
  await page.setContent(CARD);
  const card = createHash('sha256')
    .update(await page.screenshot())
    .digest('hex')
    .slice(0, 16);
  await page.close();
  return { chromium: browser.version(), card };
}

/** Records the browser and rendering of newly approved pictures. */
export function approveWith(own: Made): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(made, `${JSON.stringify(own, null, 2)}\n`);
}

export function approve(name: string, file: Buffer): void {
  mkdirSync(dirname(fileOf(name)), { recursive: true });
  writeFileSync(fileOf(name), file);
}

const major = (version: string): string => version.split('.')[0] ?? '';

/** Returns the reason why the approved pictures are not valid for a browser; null if they are. */
export function whyNot(own: Made): string | null {
  const how = 'npm run test:visual:approve makes them anew.';
  // Without any approved picture, the missing ones are named one by one.
  if (!existsSync(made)) return null;
  const theirs = JSON.parse(readFileSync(made, 'utf8')) as Made;
  if (major(theirs.chromium) !== major(own.chromium))
    return `The approved pictures were made with Chromium ${theirs.chromium}, this is ${own.chromium}: ${how}`;
  if (theirs.card !== own.card)
    return `The approved pictures were made on a machine that draws letters in another way than this one: ${how}`;
  return null;
}
