import { JSDOM } from 'jsdom';
import { wrap } from '../../src/charts/marks/wrap.ts';
import { textWidth, type Face } from '../../src/charts/marks/text-width.ts';
import type { FrameHeight } from '../../src/contract/share.ts';

/** Widths for which a frame of fixed height must suffice, in pixels. */
const WIDTHS = [320, 640, 1000];

/** Room at the sides, and maximum width of the figure (src/features/embed/Embed.svelte), in pixels. */
const SIDES = 32;
const WIDEST = 640;

/** Typesetting of a block: face, size and line height, in pixels. */
interface Set {
  face: Face;
  size: number;
  line: number;
}

const SMALL: Set = { face: 'sans', size: 14, line: 20.3 };
const SMALLER: Set = { face: 'sans', size: 13, line: 19 };

/**
 * Blocks of an embedded page as src/features/embed/ sets them, and the gap between them, in pixels. The title grows
 * with the frame, from 20 to 26 pixels; it takes most lines in a narrow one.
 */
const BLOCKS: [selector: string, set: Set, gap: number][] = [
  ['.kicker, .subtitle', SMALL, 0],
  ['h1', { face: 'serif-600', size: 22, line: 30 }, 8],
  ['.panel-caption', SMALL, 8],
  ['.legend li', SMALLER, 0],
  ['.words li', { face: 'serif-italic', size: 16, line: 24 }, 4],
  ['.controls > label, summary', { ...SMALL, line: 24 }, 8],
  ['figcaption > p', SMALLER, 4],
];

/** Room around each panel. */
const PANEL = 40;

/** A row of the table: gap, and the share of the width that its longest cell has. */
const ROW = { gap: 11, share: 0.55 };

/** Paddings and margins that do not depend on the words. */
const FIXED = 110;

/** Room between the drawings of a panel. */
const BETWEEN = 12;

/**
 * Enlargement of drawings in a figure of a width, in pixels (src/figure/LivePanel.svelte, limited in
 * src/features/embed/Embed.svelte).
 */
const stepAt = (width: number): number => (width < 384 ? 1 : 4 / 3);

/** Content that is hidden until the reader asks for it. */
const HIDDEN = 'details > :not(summary), .visually-hidden, .ours';

/** Height of the words of an element at a width, in pixels. */
function wordsIn({ textContent }: Element, width: number, { face, size, line }: Set): number {
  const words = textContent.replace(/\s+/g, ' ').trim();
  return words ? wrap(words, (each) => textWidth(each, size, face) <= width).length * line : 0;
}

function heightAt(frame: number, document: Document): number {
  const width = Math.min(WIDEST, frame - SIDES);
  const all = (selector: string) => [...document.querySelectorAll(selector)];
  const words = BLOCKS.flatMap(([selector, set, gap]) =>
    all(selector).map((block) => wordsIn(block, width, set) + gap),
  );
  const rows = all('tr').map(
    (row) => Math.max(...[...row.children].map((cell) => wordsIn(cell, width * ROW.share, SMALL))) + ROW.gap,
  );
  const drawn = all('svg.drawn').map((svg) => Number(svg.getAttribute('height')) * stepAt(width) + BETWEEN);
  const panels = all('.panel').map(() => PANEL);
  return [...words, ...rows, ...drawn, ...panels].reduce((sum, each) => sum + each, FIXED);
}

/**
 * Estimates the heights of an embedded figure in pixels, from its HTML, for host pages that cannot receive
 * messages. No width from a phone's to a page's needs scrolling; page tests compare the estimate with
 * Chromium.
 * @returns the initial height, and the height with table and arithmetic shown
 */
export function frameHeight(html: string): FrameHeight {
  const { document } = new JSDOM(html).window;
  const highest = () => Math.ceil(Math.max(...WIDTHS.map((width) => heightAt(width, document))) / 10) * 10;
  const fullHeight = highest();
  for (const hidden of document.querySelectorAll(HIDDEN)) hidden.remove();
  return { height: highest(), fullHeight };
}
