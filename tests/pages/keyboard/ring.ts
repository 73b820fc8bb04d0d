import type { Page } from '@playwright/test';
import { PNG } from 'pngjs';

/** Number of pixels that focus changes with a contrast of at least 3, and number in a ring of 2 pixels. */
export interface Ring {
  changed: number;
  needed: number;
}

/** Pixels around an element that may contain its ring. */
const AROUND = 8;

const channel = (value: number) => (value <= 10.3 ? value / 3294.6 : ((value / 255 + 0.055) / 1.055) ** 2.4);

const luminance = (data: Uint8Array, at: number) =>
  0.2126 * channel(data[at]!) + 0.7152 * channel(data[at + 1]!) + 0.0722 * channel(data[at + 2]!);

/**
 * Compares screenshots of the focused element with and without focus; null if it wraps over lines, or exceeds
 * the window.
 */
export async function paintedRing(page: Page): Promise<Ring | null> {
  const boxes = await page.evaluate(() => {
    const element = document.activeElement as HTMLElement;
    element.scrollIntoView({ block: 'center', behavior: 'instant' });
    Object.assign(window, { focused: element });
    const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
    // A slider shows focus on its thumb, or on the handle drawn in its place.
    const handle = element.parentElement?.querySelector(':scope > .handle');
    return [...(handle ? [handle] : [element]), ...labels]
      .flatMap((part) => [...part.getClientRects()])
      .filter(({ width, height }) => width > 4 && height > 4)
      .map(({ left, top, right, bottom }) => ({ left, top, right, bottom }));
  });
  const [box] = boxes;
  const window = page.viewportSize()!;
  // A field and its label are two boxes; either may show the focus.
  if (!box || boxes.length > 2 || box.bottom - box.top + 2 * AROUND > window.height) return null;
  const left = Math.max(0, Math.floor(Math.min(...boxes.map((each) => each.left)) - AROUND));
  const top = Math.max(0, Math.floor(Math.min(...boxes.map((each) => each.top)) - AROUND));
  const right = Math.min(window.width, Math.ceil(Math.max(...boxes.map((each) => each.right)) + AROUND));
  const bottom = Math.min(window.height, Math.ceil(Math.max(...boxes.map((each) => each.bottom)) + AROUND));
  const clip = { x: left, y: top, width: right - left, height: bottom - top };
  // To hide the caret Playwright would inject a style, which the policy forbids.
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
  // The corners of a ring are round.
  return { changed, needed: Math.floor(0.98 * (4 * (box.right - box.left + box.bottom - box.top) - 16)) };
}
