import { leadingOf, type Room } from '../../../charts/room.ts';
import type { CountedField } from '../../../contract/count.ts';
import { fieldLayout, type FieldLayout } from './field-layout.ts';

/** Size of the window on the sheet, and sizes of letters and device pixels, in CSS pixels. */
export interface SheetRoom extends Omit<Room, 'pitch'> {
  height: number;
}

/** A field at its place: upper left corner of its marks, in CSS pixels. */
export interface PlacedField extends FieldLayout {
  hue: number;
  left: number;
  top: number;
  /** Start of the space above it that keeps it apart from the field before it; null at the top of a column. */
  apart: number | null;
}

export interface SheetLayout {
  /** Distance between marks: a whole number of device pixels, the same in all fields. */
  pitch: number;
  /** Width of a column of fields, and height of the highest one. */
  column: number;
  height: number;
  fields: PlacedField[];
}

/** Room beside the marks for an outline around them, and between columns of fields, in pixels. */
const SIDE = 10;
const GUTTER = 16;

/** Room above and below all fields, and around the words between two fields, in pixels. */
const EDGE = 8;
const AROUND = 8;

/** Most columns of fields. */
const COLUMNS = 3;

/** Smallest distance between marks, and the largest at which a sheet is seen whole, in CSS pixels. */
const SMALLEST = 2;
const LARGEST = 24;

/** Height between two fields, with a line of words in it. */
const between = (room: Pick<Room, 'letters'>): number => leadingOf(room) + AROUND;

/** Splits heights into consecutive groups, so that the highest group is as low as possible. */
export function split(heights: readonly number[], groups: number, gap: number): number[][] {
  const indices = heights.map((_, i) => i);
  const heightOf = (group: readonly number[]) =>
    group.reduce((sum, i) => sum + (heights[i] ?? 0), gap * Math.max(0, group.length - 1));
  if (groups <= 1 || heights.length <= 1) return [indices];
  const rest = (from: number) =>
    split(heights.slice(from), groups - 1, gap).map((group) => group.map((i) => i + from));
  const ways = indices.slice(1).map((from) => [indices.slice(0, from), ...rest(from)]);
  const most = (way: readonly number[][]) => Math.max(...way.map(heightOf));
  return ways.reduce((best, way) => (most(way) < most(best) ? way : best));
}

/** Lays out all fields at one distance between marks, in a number of columns. */
function layoutAt(
  fields: readonly CountedField[],
  { width, letters, pixel }: SheetRoom,
  pitch: number,
  count: number,
): SheetLayout {
  const whole = (length: number) => Math.round(length / pixel) * pixel;
  const column = (width - GUTTER * (count - 1)) / count;
  const room = { width: column - 2 * SIDE, pitch, letters, pixel };
  const laid = fields.map((field) => ({ ...fieldLayout(field, room), hue: field.hue }));
  const heights = laid.map(({ above, rows, below }) => above + rows * pitch + below);
  const gap = between({ letters });
  const placed = split(heights, count, gap).flatMap((group, i) => {
    let top = EDGE;
    return group.flatMap((at, n): PlacedField[] => {
      const field = laid[at];
      if (!field) return [];
      const apart = n === 0 ? null : top;
      if (n > 0) top += gap;
      const start = whole(top + field.above);
      top += heights[at] ?? 0;
      return [{ ...field, left: whole(i * (column + GUTTER) + SIDE), top: start, apart }];
    });
  });
  const bottom = ({ top, rows, below }: PlacedField) => top + rows * pitch + below;
  return { pitch, column, height: Math.max(...placed.map(bottom)) + EDGE, fields: placed };
}

/**
 * Lays all fields on one sheet, apart and in their order, with the largest marks at which it is seen whole. A
 * sheet that is too low even for the smallest marks is exceeded: no mark is left out.
 */
export function sheetLayout(fields: readonly CountedField[], room: SheetRoom): SheetLayout {
  const pixels = (length: number) => Math.max(1, Math.round(length / room.pixel));
  const counts = Array.from({ length: Math.min(COLUMNS, fields.length) }, (_, i) => i + 1)
    // A column narrower than a line of words is none.
    .filter((count) => count === 1 || room.width / count > 20 * room.letters);
  const marks = fields
    .flatMap(({ figures }) => figures)
    .reduce((sum, { value, relation }) => sum + (relation === 'part-of' ? 0 : value), 0);
  // The cells of all marks cover no more than the window.
  const bound = Math.floor(Math.sqrt((room.width * room.height) / marks) / room.pixel);
  for (let pitch = Math.min(pixels(LARGEST), bound); pitch > pixels(SMALLEST); pitch--)
    for (const count of counts) {
      const layout = layoutAt(fields, room, pitch * room.pixel, count);
      if (layout.height <= room.height) return layout;
    }
  return counts
    .map((count) => layoutAt(fields, room, pixels(SMALLEST) * room.pixel, count))
    .reduce((best, each) => (each.height < best.height ? each : best));
}
