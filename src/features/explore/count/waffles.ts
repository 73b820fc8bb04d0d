import { COLUMNS, ROWS } from '../../../charts/cells.ts';
import type { ChartFigure } from '../../../charts/chart.ts';
import { rows as nested } from '../../../charts/nested/rows.ts';
import { rows as open } from '../../../charts/open/rows.ts';
import { rows as units } from '../../../charts/units/rows.ts';
import { area, type Point } from '../../../charts/marks/waffle.ts';
import type { Form } from '../../../model/schema.ts';
import { runs, type Run } from '../../../charts/marks/runs.ts';

/** Figures related by the text, and the chart form that draws them. */
export interface Group {
  form: Form;
  figures: ChartFigure[];
}

/** A rectangle in cells. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A waffle on the sheet: one mark per unit, and the lines of its qualifiers. Lengths are in cells. */
export interface Waffle {
  marks: Run[];
  /** Number of marks. */
  count: number;
  /** Position of each figure. */
  boxes: Record<string, Box>;
  /** Soft outlines of figures with "about". */
  softOutlines: Box[];
  /** Outline of the part after "dont", by figure. */
  enclosures: Record<string, Point[]>;
  /** Seams before an added part. */
  seams: { x: number; y0: number; y1: number }[];
  /** Open edges of figures with "more than". */
  openEdges: { x0: number; x1: number; y: number }[];
}

/** Cells between two waffles: only one is in sight at a time, so that no comparison by eye is invited. */
const GAP = 160;

const bounds = (points: readonly Point[]): Box => {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
};

/** The drawing of a waffle before it has a place on the sheet; `areas` are the polygons that are counted. */
type Drawn = Omit<Waffle, 'count'> & { areas: Point[][] };

const empty = (): Drawn => ({
  marks: [],
  boxes: {},
  softOutlines: [],
  enclosures: {},
  seams: [],
  openEdges: [],
  areas: [],
});

function ofUnits(figures: ChartFigure[]): Drawn {
  const drawn = empty();
  for (const { figure, points, seam } of units(figures, [], ROWS)) {
    const box = bounds(points);
    drawn.areas.push(points);
    drawn.marks.push(...runs(points));
    drawn.boxes[figure.id] = box;
    if (seam !== null) drawn.seams.push({ x: seam, y0: box.y, y1: box.y + box.height });
  }
  return drawn;
}

function ofNested(figures: ChartFigure[]): Drawn {
  const drawn = empty();
  const { whole, points: all, parts } = nested(figures);
  drawn.areas.push(all);
  drawn.marks.push(...runs(all));
  drawn.boxes[whole.id] = bounds(all);
  if (whole.magnitudeStatus === '~') drawn.softOutlines.push(bounds(all));
  for (const { figure, points } of parts) {
    drawn.boxes[figure.id] = bounds(points);
    drawn.enclosures[figure.id] = points;
  }
  return drawn;
}

/** Each figure with "more than" is a waffle of its own. */
function ofOpen(figures: ChartFigure[]): Drawn[] {
  return open(figures, [], COLUMNS).map(({ figure, points, rows }) => ({
    ...empty(),
    areas: [points],
    marks: runs(points),
    boxes: { [figure.id]: bounds(points) },
    openEdges: [{ x0: 0, x1: COLUMNS, y: rows }],
  }));
}

function drawnOf({ form, figures }: Group): Drawn[] {
  if (form === 'units') return [ofUnits(figures)];
  if (form === 'nested') return [ofNested(figures)];
  if (form === 'open') return ofOpen(figures);
  throw new RangeError(`the form "${form}" has no waffle of marks to be counted`);
}

/** Moves a waffle down the sheet and counts its marks. */
function moved({ areas, ...drawn }: Drawn, down: number): Waffle {
  const lower = (points: Point[]) => points.map(([x, y]): Point => [x, y + down]);
  return {
    count: areas.reduce((sum, points) => sum + area(points), 0),
    marks: drawn.marks.map((run) => ({ ...run, row: run.row + down })),
    softOutlines: drawn.softOutlines.map((box) => ({ ...box, y: box.y + down })),
    boxes: Object.fromEntries(
      Object.entries(drawn.boxes).map(([id, box]) => [id, { ...box, y: box.y + down }]),
    ),
    enclosures: Object.fromEntries(
      Object.entries(drawn.enclosures).map(([id, points]) => [id, lower(points)]),
    ),
    seams: drawn.seams.map(({ x, y0, y1 }) => ({ x, y0: y0 + down, y1: y1 + down })),
    openEdges: drawn.openEdges.map((edge) => ({ ...edge, y: edge.y + down })),
  };
}

/**
 * Lays the waffles of some groups on one sheet, one below the other and far apart, with the geometry of their
 * charts: one mark per person.
 * @throws RangeError if a chart form does not draw one mark per unit
 */
export function waffles(groups: readonly Group[]): Waffle[] {
  let down = 0;
  return groups.flatMap(drawnOf).map((drawn) => {
    const waffle = moved(drawn, down);
    down += Math.max(...drawn.areas.flat().map(([, y]) => y)) + GAP;
    return waffle;
  });
}
