/** The marks of one waffle on the screen: their centres and their size in CSS pixels, and their colour. */
export interface ScreenMarks {
  /** x, y, x, y … */
  centres: number[];
  pitch: number;
  colour: string;
}

/** The corners of a closed path with straight sides: "M0,1L2,3Z". */
const cornersOf = (path: string): [number, number][] =>
  [...path.matchAll(/[ML](-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)]);

/** Returns the ends of the runs of a row: the sides of the polygon that cross its middle, from left to right. */
function endsAt(y: number, corners: readonly [number, number][]): number[] {
  return corners
    .flatMap(([x, y0], i) => {
      const y1 = corners[(i + 1) % corners.length]?.[1] ?? y0;
      return Math.min(y0, y1) < y && Math.max(y0, y1) > y ? [x] : [];
    })
    .sort((a, b) => a - b);
}

/** True for marks in the part of a view that is shown. */
function isShown(field: Element): boolean {
  const shows = field.closest<HTMLElement>('figure[data-shows]')?.dataset['shows'];
  return shows === undefined || shows === field.closest<HTMLElement>('[data-part]')?.dataset['part'];
}

/** Returns the marks for people in a scene, as they stand on the screen. */
export function marksIn(scene: Element): ScreenMarks[] {
  return [...scene.querySelectorAll<SVGPathElement>('path.field')].filter(isShown).flatMap((field) => {
    const box = field.getBoundingClientRect();
    const corners = cornersOf(field.getAttribute('d') ?? '');
    const pitch = Number(field.previousElementSibling?.querySelector('pattern')?.getAttribute('width'));
    if (box.width === 0 || !pitch || corners.length === 0) return [];
    const [left, top] = [Math.min(...corners.map(([x]) => x)), Math.min(...corners.map(([, y]) => y))];
    const [right, bottom] = [Math.max(...corners.map(([x]) => x)), Math.max(...corners.map(([, y]) => y))];
    /** CSS pixels for a unit of the drawing, which may be scaled before it is laid out. */
    const scale = box.width / (right - left);
    const centres: number[] = [];
    for (let y = top + pitch / 2; y < bottom; y += pitch) {
      const ends = endsAt(y, corners);
      for (let i = 0; i + 1 < ends.length; i += 2)
        for (let x = (ends[i] ?? 0) + pitch / 2; x < (ends[i + 1] ?? 0); x += pitch)
          centres.push(box.left + (x - left) * scale, box.top + (y - top) * scale);
    }
    const mark = field.previousElementSibling?.querySelector('circle');
    return [{ centres, pitch: pitch * scale, colour: mark ? getComputedStyle(mark).fill : '' }];
  });
}
