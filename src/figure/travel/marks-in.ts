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

/** Returns the marks for people in a scene or a part of a view, as they stand on the screen; null without any. */
export function marksIn(place: Element): ScreenMarks | null {
  // From top to bottom: on their way, marks keep their order.
  const fields = [...place.querySelectorAll<SVGPathElement>('path.field')]
    .filter(isShown)
    .flatMap((field) => marksOf(field) ?? [])
    .sort((a, b) => (a.centres[1] ?? 0) - (b.centres[1] ?? 0));
  const [first] = fields;
  if (!first) return null;
  const centres = new Float32Array(fields.reduce((sum, { centres: { length } }) => sum + length, 0));
  let at = 0;
  for (const field of fields) {
    centres.set(field.centres, at);
    at += field.centres.length;
  }
  return { ...first, centres };
}
