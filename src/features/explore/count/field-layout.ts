import type { ChartFigure } from '../../../charts/chart.ts';
import { labelLines } from '../../../charts/marks/label-lines.ts';
import type { Point } from '../../../charts/marks/waffle.ts';
import { layout as nested } from '../../../charts/nested/layout.ts';
import { rows as open } from '../../../charts/open/rows.ts';
import { columnsIn, leadingOf, OUTLINE, type Room } from '../../../charts/room.ts';
import { rows as units, rowsFor } from '../../../charts/units/rows.ts';
import type { CountedField, CountedFigure } from '../../../contract/count.ts';

/** A rectangle: in cells, or in pixels. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Space that the marks of one figure take, in cells, and the side of its label. */
export interface Extent {
  figure: CountedFigure;
  box: Box;
  label: 'above' | 'below';
}

/** A field in cells, with pixels of room for what is above and below its marks. */
export interface FieldLayout {
  /** Polygons of cells, with a mark each. */
  marks: Point[][];
  extents: Extent[];
  columns: number;
  rows: number;
  above: number;
  below: number;
  seams: { x: number; rows: number }[];
  /** Outlines of parts; each begins with the rows of its label. */
  enclosures: Box[];
  isSoft: boolean;
  isOpen: boolean;
}

/** Distance from the marks to a label, and to the outline around the whole, in pixels. */
export const APART = 6;
export const SOFT_APART = 2 * OUTLINE;

/** Length of a seam beyond the marks, in pixels; a label below them stands below it, too. */
export const BEYOND = 6;

/** Room for an open edge and the distance to what follows it, in pixels. */
const EDGE = 22;

const chartFigure = (figure: CountedFigure): ChartFigure => ({
  ...figure,
  n: 1,
  period: null,
  periodText: '',
});

const linesOf = ({ quoted, shortLabel }: CountedFigure, { width, letters }: Room): number =>
  labelLines(quoted, shortLabel, width, letters).length;

const sumOf = (list: readonly number[]): number => list.reduce((sum, each) => sum + each, 0);

const PLAIN = { seams: [], enclosures: [], isSoft: false, isOpen: false };

/** A number and those added to it, side by side; each added one is named below its marks. */
function ofUnits(figures: readonly CountedFigure[], room: Room): FieldLayout {
  const leading = leadingOf(room);
  const high = rowsFor(
    figures.map(({ value }) => value),
    columnsIn(room),
  );
  const segments = units(figures.map(chartFigure), [], high);
  const [whole, ...added] = figures.map((figure) => linesOf(figure, room));
  return {
    ...PLAIN,
    marks: segments.map(({ points }) => points),
    extents: segments.flatMap(({ x0, x1 }, i): Extent[] => {
      const figure = figures[i];
      const box = { x: x0, y: 0, width: x1 - x0, height: high };
      return figure ? [{ figure, box, label: i === 0 ? 'above' : 'below' }] : [];
    }),
    columns: segments.at(-1)?.x1 ?? 0,
    rows: high,
    above: (whole ?? 0) * leading + APART,
    below: added.length ? sumOf(added) * leading + APART + BEYOND : 0,
    seams: segments.flatMap(({ seam }) => (seam === null ? [] : [{ x: seam, rows: high }])),
  };
}

/** A whole and its parts inside it, each below its label in a gap of whole rows. */
function ofNested(figures: readonly CountedFigure[], room: Room): FieldLayout {
  const { whole, columns, rows, parts, rest } = nested(figures.map(chartFigure), [], room);
  const named = (id: string) => figures.find((figure) => figure.id === id);
  const extent = (id: string, y: number, height: number): Extent[] => {
    const figure = named(id);
    return figure ? [{ figure, box: { x: 0, y, width: columns, height }, label: 'above' }] : [];
  };
  const isSoft = whole.magnitudeStatus === '~';
  const around = isSoft ? SOFT_APART : 0;
  const figure = named(whole.id);
  return {
    ...PLAIN,
    marks: [...parts.map(({ points }) => points), ...(rest ? [rest.points] : [])],
    extents: [
      ...extent(whole.id, 0, rows),
      ...parts.flatMap((part) => extent(part.figure.id, part.y0, part.y1 - part.y0)),
    ],
    columns,
    rows,
    above: (figure ? linesOf(figure, room) : 0) * leadingOf(room) + APART + around,
    below: around && around + APART,
    enclosures: parts.map(({ top, y1 }) => ({ x: 0, y: top, width: columns, height: y1 - top })),
    isSoft,
  };
}

/** A "more than": marks up to the bound, and room for the open edge. */
function ofOpen(figure: CountedFigure, room: Room): FieldLayout {
  const columns = columnsIn(room);
  const [row] = open([chartFigure(figure)], [], columns);
  const rows = row?.rows ?? 0;
  return {
    ...PLAIN,
    marks: row ? [row.points] : [],
    extents: [{ figure, box: { x: 0, y: 0, width: columns, height: rows }, label: 'above' }],
    columns,
    rows,
    above: linesOf(figure, room) * leadingOf(room) + APART,
    below: EDGE,
    isOpen: true,
  };
}

/**
 * Lays out a field in a room, with the geometry of its chart: one mark per person.
 * @throws RangeError if a chart form does not draw one mark per unit
 */
export function fieldLayout(
  { form, figures }: Pick<CountedField, 'form' | 'figures'>,
  room: Room,
): FieldLayout {
  const [first] = figures;
  if (form === 'units') return ofUnits(figures, room);
  if (form === 'nested') return ofNested(figures, room);
  if (form === 'open' && first && figures.length === 1) return ofOpen(first, room);
  throw new RangeError(`the form "${form}" has no field of marks to be counted`);
}
