import { SHAPES } from '../../src/export/picture-file.ts';
import type { PagePicture } from '../../src/site/picture.ts';
import { paragraph, stack } from './blocks.ts';
import { foot, sheet } from './sheet.ts';
import { colour, desk, MARGIN, type Studio } from './studio.ts';

/** The card of a page without a view: its title, its description, and the qualified numbers. */
export function pageSheet(picture: PagePicture, given: Studio): string {
  const studio = desk(given, picture.dir);
  const { type } = studio;
  const { width, height } = SHAPES.card;
  const across = width - 2 * MARGIN;
  const quiet = colour(studio, 'ink-quiet');
  const ink = colour(studio, 'ink');
  const base = foot(picture, across, studio);
  const body = stack(
    [
      paragraph(type, picture.kicker, across, { face: 'sans', size: 22, fill: quiet }),
      paragraph(type, picture.title, across, {
        face: 'serif',
        weight: 600,
        size: 60,
        leading: 1.14,
        balanced: true,
        fill: ink,
      }),
      paragraph(type, picture.description, 940, { face: 'sans', size: 27, leading: 1.4, fill: ink }),
      paragraph(type, picture.quotes.join('  '), across, {
        face: 'serif-italic',
        size: 24,
        leading: 1.5,
        fill: quiet,
      }),
    ],
    20,
  );
  return sheet(
    picture,
    'card',
    studio,
    `<rect x="${String(MARGIN)}" y="${String(MARGIN - 20)}" width="${String(across)}" height="4" fill="${ink}"/>` +
      body.at(MARGIN, MARGIN + 8) +
      base.at(MARGIN, height - MARGIN + 12 - base.height),
  );
}
