import { SHAPES, type Shape } from '../../src/export/picture-file.ts';
import type { PagePicture, ViewPicture } from '../../src/picture.ts';
import { paragraph, scaled, stack, type Block } from './blocks.ts';
import { drawingsIn } from './drawing.ts';
import type { Typesetter } from './typesetter.ts';

/** What a picture is made with. */
export interface Studio {
  type: Typesetter;
  colours: ReadonlyMap<string, string>;
  /** Address of the site's root, or undefined: then the picture gives the site's name alone. */
  siteUrl: string | undefined;
}

const MARGIN = 44;
const GAP = 40;

/** Sizes of words in pixels. A label of a chart is as large as that, however the chart is scaled. */
const SIZE = { kicker: 18, title: 38, subtitle: 21, small: 17.5, quote: 21, label: 18, foot: 16 };

/** Sizes of a label in the units of a chart, within which nothing of the chart is covered. */
const LABELS = { least: 9, most: 14 };

const colour = ({ colours }: Studio, name: string): string => colours.get(`--${name}`) ?? 'none';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** The whole file: a ground, what stands on it, and its words for those who do not see it. */
function sheet(
  said: { title: string; alt: string; lang: string },
  shape: Shape,
  studio: Studio,
  content: string,
) {
  const { width, height } = SHAPES[shape];
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${String(width)} ${String(height)}"` +
    ` width="${String(width)}" height="${String(height)}" role="img" aria-labelledby="title desc" xml:lang="${said.lang}">` +
    `<title id="title">${escaped(said.title)}</title><desc id="desc">${escaped(said.alt)}</desc>` +
    `<rect width="100%" height="100%" fill="${colour(studio, 'paper')}"/>${content}</svg>\n`
  );
}

/** The site's name, where the page is, and that a translation is ours. */
function foot(
  picture: { site: string; address: string; notice?: string },
  width: number,
  studio: Studio,
): Block {
  const address = studio.siteUrl && (studio.siteUrl + picture.address).replace(/^https?:\/\//, '');
  return paragraph(studio.type, [picture.site, address, picture.notice].filter(Boolean).join(' · '), width, {
    face: 'sans',
    size: SIZE.foot,
    fill: colour(studio, 'ink-quiet'),
  });
}

/** How the numbers are said, and the words themselves. */
function words(
  picture: ViewPicture,
  width: number,
  studio: Studio,
  values: ReadonlyMap<string, string>,
): Block {
  const { type } = studio;
  const quiet = colour(studio, 'ink-quiet');
  const INDENT = 58;
  const legend = picture.legend.map(({ sample, text }): Block => {
    const [drawing] = drawingsIn(sample, type, false);
    const line = paragraph(type, text, width - INDENT, { face: 'sans', size: SIZE.small, fill: quiet });
    return {
      height: line.height,
      at: (x, y) =>
        scaled(() => drawing?.content(values) ?? '', 14, 1.5).at(x, y + SIZE.small * 0.16) +
        line.at(x + INDENT, y),
    };
  });
  const quotes = paragraph(type, picture.quotes.join('  '), width, {
    face: 'serif-italic',
    size: SIZE.quote,
    fill: colour(studio, 'ink'),
  });
  return stack([stack(legend, 2), quotes], 14);
}

/** Where panels and words may stand: columns of panel numbers, and the column that has the words below it. */
interface Layout {
  columns: number[][];
  /** Index of the column, or null: the words are a column of their own. */
  wordsBelow: number | null;
}

function layouts(panels: number): Layout[] {
  const all = Array.from({ length: panels }, (_, i) => i);
  return [
    { columns: [all], wordsBelow: null },
    { columns: [all], wordsBelow: 0 },
    ...(panels > 1 ? [{ columns: all.map((panel) => [panel]), wordsBelow: 0 }] : []),
  ];
}

interface Placed {
  scale: number;
  columns: Block[];
  widths: number[];
}

/** The scale of a layout is what is left for the charts once the words have their room. */
function place(
  picture: ViewPicture,
  { columns, wordsBelow }: Layout,
  room: { width: number; height: number },
  studio: Studio,
  values: ReadonlyMap<string, string>,
  withArithmetic: boolean,
): Placed {
  const { type } = studio;
  const panels = picture.panels.map(({ caption, drawings }) => ({
    caption,
    drawings: drawingsIn(drawings, type, withArithmetic),
  }));
  const widthOf = (panel: number) => Math.max(...(panels[panel]?.drawings.map(({ width }) => width) ?? []));
  const blockOf = (panel: number, width: number, scale: number) => {
    const { caption = '', drawings = [] } = panels[panel] ?? {};
    const label = Math.min(LABELS.most, Math.max(LABELS.least, SIZE.label / scale));
    const own = new Map([...values, ['--label-size', String(label)]]);
    return stack(
      [
        paragraph(type, caption, width, { face: 'sans', size: SIZE.small, fill: colour(studio, 'ink') }),
        ...drawings.map(({ content, height }) => scaled(() => content(own), height, scale)),
      ],
      8,
    );
  };
  const least = wordsBelow === null ? 330 : 0;
  const across = room.width - GAP * (columns.length - 1) - (least && least + GAP);
  // Words take less room in wider lines, and a chart more: the largest scale that fits is found by halving.
  const build = (scale: number): Placed | null => {
    const needed = columns.map((column) => Math.max(...column.map(widthOf)) * scale);
    if (needed.reduce((sum, width) => sum + width, 0) > across + 0.5) return null;
    // Columns that share the whole width share it evenly: words are set in the room beside a narrow chart.
    const even = columns.length > 1 ? across / columns.length : 0;
    const widths = needed.map((width) => Math.max(width, even));
    const own = wordsBelow === null ? [room.width - widths.reduce((sum, width) => sum + width + GAP, 0)] : [];
    const blocks = columns.map((column, c) =>
      stack(
        [
          ...column.map((panel) => blockOf(panel, widths[c] ?? 0, scale)),
          ...(wordsBelow === c ? [words(picture, widths[c] ?? 0, studio, values)] : []),
        ],
        22,
      ),
    );
    const all = [...blocks, ...own.map((width) => words(picture, width, studio, values))];
    return all.every(({ height }) => height <= room.height)
      ? { scale, columns: all, widths: [...widths, ...own] }
      : null;
  };
  let [low, high] = [0.3, 3];
  let best = build(low) ?? { scale: 0, columns: [], widths: [] };
  for (let step = 0; step < 9; step++) {
    const middle = (low + high) / 2;
    const found = build(middle);
    if (found) best = found;
    if (found) low = middle;
    else high = middle;
  }
  return best;
}

/**
 * The picture of a view as SVG: whose claim, title, charts, legend, quotations, site. Charts keep the geometry of the
 * page; of the ways to place charts and words the one that shows the charts largest is taken.
 *
 * @throws Error where the words leave no room for the charts
 */
export function viewSheet(
  picture: ViewPicture,
  shape: Shape,
  studio: Studio,
  withArithmetic = false,
): string {
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
    .map((layout) => place(picture, layout, room, studio, values, withArithmetic))
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

/** The card of a page that is no view: its title, what it is about, and the numbers as they are said. */
export function pageSheet(picture: PagePicture, studio: Studio): string {
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
