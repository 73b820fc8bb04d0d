import { sum } from 'd3';
import { assertDerivable, assertDrawable, type ChartDerived, type ChartFigure } from '../chart.ts';
import { labelLines, type LabelLine } from '../marks/label-lines.ts';
import { wafflePolygon, type Point } from '../marks/waffle.ts';
import { columnsIn, leadingOf, OUTLINE, type Room } from '../room.ts';

/** Marks that stand together: a part of the whole, or what is left of it. Lengths are in cells. */
interface Block {
  points: Point[];
  /** First row of the marks and the one after the last. */
  y0: number;
  y1: number;
}

interface NestedPart extends Block {
  figure: ChartFigure;
  /** First row of the label, which is inside the outline. */
  top: number;
  label: LabelLine[];
}

export interface NestedLayout {
  whole: ChartFigure;
  label: LabelLine[];
  columns: number;
  rows: number;
  parts: NestedPart[];
  /** The marks of the whole that are in no part; null if there are none. */
  rest: Block | null;
  remainders: ChartDerived[];
}

/** Space between a label and the marks below it, in pixels. */
const BELOW_LABEL = 6;

/**
 * A whole with its parts ("dont") inside it, each below its label in a gap of whole rows: no label covers a
 * mark, and every mark is there.
 * @throws RangeError unless the figures are one whole, exact or about, and exact parts of it.
 */
export function layout(
  figures: readonly ChartFigure[],
  derivedFigures: readonly ChartDerived[],
  room: Room,
): NestedLayout {
  const wholes = figures.filter(({ relation }) => relation !== 'part-of');
  const parts = figures.filter(({ relation }) => relation === 'part-of');
  const [whole] = wholes;
  if (!whole || wholes.length > 1) throw new RangeError('a nested chart takes one whole and parts of it');
  assertDrawable('nested', wholes, { magnitudeStatus: ['=', '~'], relation: [null] });
  assertDrawable('nested', parts, { magnitudeStatus: ['='], relation: ['part-of'] });
  assertDerivable('nested', derivedFigures, ['-']);
  for (const { id, from } of derivedFigures)
    if (!parts.some((part) => part.id === from[1]))
      throw new RangeError(`derived value "${id}" is not computed from a part of this chart`);

  const columns = columnsIn(room);
  const rowsOf = (pixels: number) => Math.ceil(pixels / room.pitch);
  const linesOf = ({ quoted, shortLabel }: ChartFigure) =>
    labelLines(quoted, shortLabel, columns * room.pitch, room.letters);
  let row = 0;
  const blocks = parts.map((figure): NestedPart => {
    const top = row;
    const label = linesOf(figure);
    const y0 = top + rowsOf(label.length * leadingOf(room) + BELOW_LABEL);
    const y1 = y0 + Math.ceil(figure.value / columns);
    row = y1 + rowsOf(2 * OUTLINE);
    return { figure, top, label, y0, y1, points: wafflePolygon(figure.value, columns, y0 * columns) };
  });
  const left = whole.value - sum(parts, ({ value }) => value);
  const rest =
    left > 0
      ? { points: wafflePolygon(left, columns, row * columns), y0: row, y1: row + Math.ceil(left / columns) }
      : null;
  return {
    whole,
    label: linesOf(whole),
    columns,
    rows: rest?.y1 ?? blocks.at(-1)?.y1 ?? 0,
    parts: blocks,
    rest,
    remainders: [...derivedFigures],
  };
}
