import { SHAPES, type Shape } from '../../src/export/picture-file.ts';
import type { ViewPicture } from '../../src/site/picture.ts';
import { paragraph, stack } from './blocks.ts';
import { layouts, place } from './layout.ts';
import { foot, sheet } from './sheet.ts';
import { colour, desk, GAP, MARGIN, SIZE, type Studio } from './studio.ts';

/**
 * The picture of a view as SVG: declaration, title, charts, legend, quotations, site. Charts keep the
 * geometry of the page; of all placements of charts and words it uses the one with the largest charts.
 * @throws Error if the words leave no room for the charts
 */
export function viewSheet(picture: ViewPicture, shape: Shape, given: Studio, withDerived = false): string {
  const studio = desk(given, picture.dir);
  const { type } = studio;
  const { width, height } = SHAPES[shape];
  const across = width - 2 * MARGIN;
  const quiet = colour(studio, 'ink-quiet');
  const hue = colour(studio, `hue-${String(picture.hue)}`);
  const values = new Map([...studio.colours, ['--hue', hue], ['--sans', 'sans-serif']]);

  const header = stack(
    [
      paragraph(type, picture.kicker, across, { face: 'sans', size: SIZE.kicker, fill: quiet }),
      paragraph(type, picture.title, across, {
        face: 'serif',
        weight: 600,
        size: SIZE.title,
        leading: 1.16,
        balanced: true,
        fill: colour(studio, 'ink'),
      }),
      paragraph(type, picture.subtitle, across, { face: 'sans', size: SIZE.subtitle, fill: quiet }),
    ],
    6,
  );
  const base = foot(picture, across, studio);
  const top = MARGIN + header.height + 20;
  const room = { width: across, height: height - MARGIN - base.height - 4 - top };
  const placed = layouts(picture.panels.length)
    .map((layout) => place(picture, layout, room, studio, values, withDerived))
    .reduce((best, each) => (each.scale > best.scale ? each : best));
  if (placed.scale === 0) throw new Error(`${picture.name}, ${shape}: its words leave no room for the chart`);
  let x = MARGIN;
  const body = placed.columns.map((column, i) => {
    const markup = column.at(x, top);
    x += (placed.widths[i] ?? 0) + GAP;
    return markup;
  });
  return sheet(
    picture,
    shape,
    studio,
    `<rect x="${String(MARGIN)}" y="${String(MARGIN - 20)}" width="${String(across)}" height="4" fill="${hue}"/>` +
      header.at(MARGIN, MARGIN) +
      body.join('') +
      base.at(MARGIN, height - MARGIN + 12 - base.height),
  );
}
