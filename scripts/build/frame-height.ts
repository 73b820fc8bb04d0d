import { JSDOM } from 'jsdom';

/** Widths that a frame of fixed height must do for, in pixels. */
const WIDTHS = [320, 640, 1000];

/** Room at the sides of the page, and the width that the figure never exceeds (src/pages/Embed.svelte). */
const SIDES = 32;
const WIDEST = 640;

/** Blocks of an embedded page: height of their lines, room between them, and width of a letter, all in pixels. */
const BLOCKS: [selector: string, line: number, gap: number, letter: number][] = [
  ['.kicker, .subtitle', 20.3, 0, 6.9],
  ['h1', 30, 8, 12.2],
  ['.panel', 0, 40, 0],
  ['.panel-caption', 20.3, 8, 6.9],
  ['.legend li', 19, 0, 7.4],
  ['.words li', 24, 4, 8.2],
  ['.controls > *', 24, 8, 7],
  ['figcaption > p', 19, 4, 6.5],
];

/** Paddings and margins that do not depend on the words. */
const FIXED = 120;

/** Width of the drawings as they are laid out. */
const LAID_OUT = 360;

/**
 * Height that an embedded figure needs, in pixels, for frames that cannot be told: enough at every width from a
 * phone's to a page's, so that nothing must be scrolled. Estimated from the HTML; a page test holds it against Chromium.
 */
export function frameHeight(html: string): number {
  const { document } = new JSDOM(html).window;
  for (const hidden of document.querySelectorAll('details > :not(summary), .visually-hidden, .ours'))
    hidden.remove();
  const drawings = [...document.querySelectorAll('svg[viewBox]')]
    .filter((svg) => svg.querySelector('path, rect') && !svg.matches('.sample'))
    .map((svg) => Number(svg.getAttribute('viewBox')?.split(' ')[3]));
  const heights = WIDTHS.map((frame) => {
    const width = Math.min(WIDEST, frame - SIDES);
    const words = BLOCKS.flatMap(([selector, line, gap, letter]) =>
      [...document.querySelectorAll(selector)].map((block) => {
        const { length } = block.textContent.replace(/\s+/g, ' ').trim();
        return Math.ceil((length * letter) / width) * line + gap;
      }),
    );
    const drawn = drawings.map((height) => (height * width) / LAID_OUT);
    return [...words, ...drawn].reduce((sum, each) => sum + each, FIXED);
  });
  return Math.ceil(Math.max(...heights) / 10) * 10;
}
