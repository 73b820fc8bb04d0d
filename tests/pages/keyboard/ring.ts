import type { Page } from '@playwright/test';
import { PNG } from 'pngjs';

/** How many pixels the focus changes with a contrast of 3 at least, and how many a ring of 2 pixels would. */
export interface Ring {
  changed: number;
  needed: number;
}

/** Pixels around an element in which its ring may lie. */
const AROUND = 8;

const channel = (value: number) => (value <= 10.3 ? value / 3294.6 : ((value / 255 + 0.055) / 1.055) ** 2.4);

const luminance = (data: Uint8Array, at: number) =>
  0.2126 * channel(data[at]!) + 0.7152 * channel(data[at + 1]!) + 0.0722 * channel(data[at + 2]!);

/** Compares what has the focus, as it is painted, with itself without it; null where it is broken over lines, or larger than the window. */
export async function paintedRing(page: Page): Promise<Ring | null> {
  const box = await page.evaluate(() => {
    const element = document.activeElement as HTMLElement;
    element.scrollIntoView({ block: 'center', behavior: 'instant' });
    const [first, second] =
      [element, ...(element instanceof HTMLInputElement ? (element.labels ?? []) : [])]
        .map((part) => [...part.getClientRects()].filter(({ width, height }) => width > 4 && height > 4))
        .find((boxes) => boxes.length > 0) ?? [];
    Object.assign(window, { focused: element });
    return !second && first && { x: first.x, y: first.y, width: first.width, height: first.height };
  });
  const window = page.viewportSize()!;
  if (!box || box.height + 2 * AROUND > window.height) return null;
  const left = Math.max(0, Math.floor(box.x - AROUND));
  const top = Math.max(0, Math.floor(box.y - AROUND));
  const clip = {
    x: left,
    y: top,
    width: Math.min(window.width, Math.ceil(box.x + box.width + AROUND)) - left,
    height: Math.min(window.height, Math.ceil(box.y + box.height + AROUND)) - top,
  };
  // To hide the caret Playwright would put a style into the page, which the policy forbids.
  const shot = async () => PNG.sync.read(await page.screenshot({ clip, caret: 'initial' })).data;
  const focused = await shot();
  await page.evaluate(() => (window as unknown as { focused: HTMLElement }).focused.blur());
  const blurred = await shot();
  await page.evaluate(() =>
    (window as unknown as { focused: HTMLElement }).focused.focus({ preventScroll: true }),
  );
  let changed = 0;
  for (let at = 0; at < focused.length; at += 4) {
    const [one, other] = [luminance(focused, at) + 0.05, luminance(blurred, at) + 0.05];
    if (Math.max(one, other) / Math.min(one, other) >= 3) changed++;
  }
  return { changed, needed: Math.floor(4 * (box.width + box.height) - 16) };
}
