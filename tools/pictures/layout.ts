import type { ViewPicture } from '../../src/site/picture.ts';
import { paragraph, scaled, stack, type Block } from './blocks.ts';
import { drawingsIn } from './drawing.ts';
import { colour, GAP, LABELS, SIZE, type Desk } from './studio.ts';
import { words } from './words.ts';

/** Half pixels between marks in the layout of a chart (src/site/picture.ts): bitmaps have two pixels for one. */
const MARK = 8;

/** Placement of panels and words: panel numbers by column, and the column with the words below it. */
interface Layout {
  columns: number[][];
  /** Index of that column; null if the words have a separate column. */
  wordsBelow: number | null;
}

export function layouts(panels: number): Layout[] {
  const all = Array.from({ length: panels }, (_, i) => i);
  return [
    { columns: [all], wordsBelow: null },
    { columns: [all], wordsBelow: 0 },
    ...(panels > 1 ? [{ columns: all.map((panel) => [panel]), wordsBelow: 0 }] : []),
  ];
}

export interface Placed {
  scale: number;
  columns: Block[];
  widths: number[];
}

/** Places panels and words at the largest scale that leaves the words their room. */
export function place(
  picture: ViewPicture,
  { columns, wordsBelow }: Layout,
  room: { width: number; height: number },
  studio: Desk,
  values: ReadonlyMap<string, string>,
  withDerived: boolean,
): Placed {
  const { type } = studio;
  const panels = picture.panels.map(({ caption, drawings }) => ({
    caption,
    drawings: drawingsIn(drawings, type, withDerived),
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
  // Wider columns need less height for words and more for charts, so bisection finds the largest scale that
  // fits.
  const build = (scale: number): Placed | null => {
    const needed = columns.map((column) => Math.max(...column.map(widthOf)) * scale);
    if (needed.reduce((sum, width) => sum + width, 0) > across + 0.5) return null;
    // Columns that span the picture have equal widths, and words use the room beside a narrow chart.
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
  // A whole number of half pixels between marks keeps them apart.
  return build(Math.floor(best.scale * MARK) / MARK) ?? best;
}
