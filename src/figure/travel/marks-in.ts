import { group } from 'd3';
import { runs } from '../../charts/marks/runs.ts';
import { centresOf } from './centres.ts';

/** Marks on the screen: their centres and their size in CSS pixels, and their colour. */
export interface ScreenMarks {
  /** x, y, x, y … */
  centres: Float32Array;
  pitch: number;
  colour: string;
}

/** The corners of a closed path with straight sides: "M0,1L2,3Z". */
const cornersOf = (path: string): [number, number][] =>
  [...path.matchAll(/[ML](-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)]);

/** True for marks in the part of a view that is shown. */
function isShown(field: Element): boolean {
  const shows = field.closest<HTMLElement>('figure[data-shows]')?.dataset['shows'];
  return shows === undefined || shows === field.closest<HTMLElement>('[data-part]')?.dataset['part'];
}

/** Returns the marks of one field; null if it is not laid out. */
function marksOf(field: SVGPathElement): ScreenMarks | null {
  const box = field.getBoundingClientRect();
  const corners = cornersOf(field.getAttribute('d') ?? '');
  const dots = field.previousElementSibling;
  /** Distance between marks in units of the drawing, which may be scaled before it is laid out. */
  const unit = Number(dots?.querySelector('pattern')?.getAttribute('width'));
  const mark = dots?.querySelector('circle');
  if (box.width === 0 || !unit || !mark || corners.length === 0) return null;
  const left = Math.min(...corners.map(([x]) => x));
  const top = Math.min(...corners.map(([, y]) => y));
  const columns = Math.max(...corners.map(([x]) => x)) - left;
  const cells = corners.map(([x, y]): [number, number] => [
    Math.round((x - left) / unit),
    Math.round((y - top) / unit),
  ]);
  const pitch = (box.width / columns) * unit;
  const { direction, fill } = getComputedStyle(mark);
  // From right to left, a drawing is mirrored as a whole (theme.css).
  const isMirrored = direction === 'rtl';
  const x = isMirrored ? box.right : box.left;
  return {
    centres: centresOf(runs(cells), { x, y: box.top, across: isMirrored ? -pitch : pitch, down: pitch }),
    pitch,
    colour: fill,
  };
}

/** Joins the marks of some fields: from top to bottom, so that on their way they keep their order. */
function joined(fields: ScreenMarks[]): ScreenMarks | undefined {
  const sorted = fields.toSorted((a, b) => (a.centres[1] ?? 0) - (b.centres[1] ?? 0));
  const centres = new Float32Array(sorted.reduce((sum, { centres: { length } }) => sum + length, 0));
  let at = 0;
  for (const field of sorted) {
    centres.set(field.centres, at);
    at += field.centres.length;
  }
  return sorted[0] && { ...sorted[0], centres };
}

/** Returns the marks for people in a place, by group, as they stand on the screen. */
export function marksIn(place: Element, groupOf: (field: Element) => string): Map<string, ScreenMarks> {
  const fields = [...place.querySelectorAll<SVGPathElement>('path.field')].filter(isShown);
  const marks = new Map<string, ScreenMarks>();
  for (const [name, own] of group(fields, groupOf)) {
    const all = joined(own.flatMap((field) => marksOf(field) ?? []));
    if (all) marks.set(name, all);
  }
  return marks;
}
