import { JSDOM } from 'jsdom';
import type { FrameHeight } from '../../src/contract/share.ts';

/** Widths for which a frame of fixed height must suffice, in pixels. */
const WIDTHS = [320, 640, 1000];

/** Room at the sides, and maximum width of the figure (src/features/embed/Embed.svelte), in pixels. */
const SIDES = 32;
const WIDEST = 640;

/** Blocks of an embedded page: line height, gap between blocks, and width of a letter, all in pixels. */
const BLOCKS: [selector: string, line: number, gap: number, letter: number][] = [
  ['.kicker, .subtitle', 20.3, 0, 6.3],
  ['h1', 30, 8, 10.8],
  ['.panel', 0, 40, 0],
  ['.panel-caption', 20.3, 8, 6.3],
  ['.legend li', 19, 0, 6.6],
  ['.words li', 24, 4, 7.2],
  ['.controls > *', 24, 8, 6],
  ['figcaption > p', 19, 4, 6],
];

/** A row of the table: as for blocks, and the share of the width that its longest cell has. */
const ROW = { line: 20.3, gap: 11, letter: 6.3, share: 0.55 };

/** Paddings and margins that do not depend on the words. */
const FIXED = 110;

/** Room that a drawing takes beside its own height. */
const BETWEEN = 25;

/** Layout width of the drawings. */
const LAID_OUT = 360;

/** Content that is hidden until the reader asks for it. */
const HIDDEN = 'details > :not(summary), .visually-hidden, .ours';

function heightAt(frame: number, document: Document): number {
  const width = Math.min(WIDEST, frame - SIDES);
  const lengthOf = (block: Element) => block.textContent.replace(/\s+/g, ' ').trim().length;
  const words = BLOCKS.flatMap(([selector, line, gap, letter]) =>
    [...document.querySelectorAll(selector)].map(
      (block) => Math.ceil((lengthOf(block) * letter) / width) * line + gap,
    ),
  );
  const rows = [...document.querySelectorAll('tr')].map((row) => {
    const longest = Math.max(...[...row.children].map(lengthOf));
    return Math.ceil((longest * ROW.letter) / (width * ROW.share)) * ROW.line + ROW.gap;
  });
  const drawn = [...document.querySelectorAll('svg[viewBox]')]
    .filter((svg) => svg.querySelector('path, rect') && !svg.matches('.sample'))
    .map((svg) => (Number(svg.getAttribute('viewBox')?.split(' ')[3]) * width) / LAID_OUT + BETWEEN);
  return [...words, ...rows, ...drawn].reduce((sum, each) => sum + each, FIXED);
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
