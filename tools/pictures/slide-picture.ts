import type { Picture } from '../../src/export/slides/slide.ts';
import type { Drawn } from '../../src/features/lesson/slides/step-slide.ts';
import { scaled, stack } from './blocks.ts';
import { drawingsIn } from './drawing.ts';
import { raster } from './raster.ts';
import { colour, desk, type Studio } from './studio.ts';

/** Pixels of the bitmap in each point of its frame. */
const PIXELS = 2;
/** Size of labels on a slide in points, and in the units of a chart within which it does not cover the chart. */
const LABEL = 17;
const LABELS = { least: 9, most: 20 };

/**
 * Returns the drawings of a slide as one picture, with outlines for letters: devices lack the fonts.
 *
 * @param cache of bitmaps, or null for none
 */
export async function slidePicture(
  { markup, hue, frame }: Drawn,
  dir: 'ltr' | 'rtl',
  given: Studio,
  cache: string | null,
): Promise<Picture> {
  const studio = desk(given, dir);
  const drawings = drawingsIn(markup, studio.type, false);
  const GAP = 8;
  const width = Math.max(...drawings.map((drawing) => drawing.width));
  const height = drawings.reduce((sum, drawing) => sum + drawing.height + GAP, -GAP);
  const scale = Math.min(frame.width / width, frame.height / height);
  const label = Math.min(LABELS.most, Math.max(LABELS.least, LABEL / scale));
  const values = new Map([
    ...studio.colours,
    ['--hue', hue === null ? colour(studio, 'ink-quiet') : colour(studio, `hue-${String(hue)}`)],
    ['--sans', 'sans-serif'],
    ['--label-size', String(label)],
  ]);
  const content = stack(
    drawings.map((drawing) => scaled(() => drawing.content(values), drawing.height, 1)),
    GAP,
  ).at(0, 0);
  const set =
    dir === 'rtl' ? `<g transform="translate(${String(width)} 0) scale(-1 1)">${content}</g>` : content;
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${String(width)} ${String(height)}"` +
    ` width="${String(width)}" height="${String(height)}">${studio.type.letters()}${set}</svg>\n`;
  return { svg, png: await raster(svg, Math.round(width * scale * PIXELS), cache), width, height };
}
