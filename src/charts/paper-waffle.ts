import type { Point } from './marks/waffle.ts';
import { COLUMNS } from './cells.ts';
import type { ChartFigure } from './chart.ts';
import { rows as nested } from './nested/rows.ts';
import { rows as open } from './open/rows.ts';
import { rows as units } from './units/rows.ts';

/** A figure with marks of its own on a sheet of paper. Everything in cells: one cell, one mark. */
interface PaperFigure {
  figure: ChartFigure;
  /** Cells with a mark each, those with marks of one size together. */
  marks: { id: string; points: Point[]; radius?: number }[];
  /** First column and the one after the last. */
  x0: number;
  x1: number;
  /** Column of the seam before it, or null. */
  seam: number | null;
}

/** What one sheet shows: a number, and those that the text ties to it. */
export interface PaperWaffle {
  counted: PaperFigure[];
  /** Of whom the text says "dont": they are among the marks, and outlined. */
  parts: { figure: ChartFigure; points: Point[]; rows: number }[];
  columns: number;
  rows: number;
}

/** Marks to a row of a "more than": half as many as of a whole with a part, so that no edge invites a match. */
const OPEN_COLUMNS = 50;

/** Marks to a column of a number and those added to it: a sheet is higher than wide. */
const UNITS_ROWS = 20;

function ofUnits(figures: readonly ChartFigure[]): PaperWaffle {
  const counted = units(figures, [], UNITS_ROWS).map(({ figure, points, x0, x1, seam }) => ({
    figure,
    marks: [{ id: 'firm', points }],
    x0,
    x1,
    seam,
  }));
  return { counted, parts: [], columns: counted.at(-1)?.x1 ?? 0, rows: UNITS_ROWS };
}

function ofOpen(figure: ChartFigure): PaperWaffle {
  const drawn = open([figure], [], OPEN_COLUMNS);
  const counted = drawn.map(({ points }) => ({
    figure,
    marks: [{ id: 'firm', points }],
    x0: 0,
    x1: OPEN_COLUMNS,
    seam: null,
  }));
  return { counted, parts: [], columns: OPEN_COLUMNS, rows: drawn[0]?.rows ?? 0 };
}

function ofNested(figures: readonly ChartFigure[]): PaperWaffle {
  const { whole, firm, soft, parts, rows } = nested(figures);
  const marks = [{ id: 'firm', points: firm }, ...soft];
  return {
    counted: [{ figure: whole, marks, x0: 0, x1: COLUMNS, seam: null }],
    parts,
    columns: COLUMNS,
    rows,
  };
}

/**
 * The waffle of a number and of those that add to it or are part of it: the geometry of their charts.
 * @throws RangeError where they are said in ways that no chart has a shape for.
 */
export function paperWaffle([first, ...others]: readonly ChartFigure[]): PaperWaffle {
  if (!first) throw new RangeError('a sheet takes at least one figure');
  // Alone on its sheet, the next count of a series follows nothing.
  const figure = { ...first, relation: null };
  if (others.some(({ relation }) => relation === 'adds-to')) return ofUnits([figure, ...others]);
  return figure.magnitudeStatus === '>' && others.length === 0
    ? ofOpen(figure)
    : ofNested([figure, ...others]);
}

/** From one mark to the next, in mm: rows and columns that a ruler can measure. */
const STEPS = [2.5, 2, 1.5, 1.25, 1, 0.75, 0.5];

/** The largest step at which every waffle has room: all sheets have the same. In mm. */
export const stepFor = (
  waffles: readonly PaperWaffle[],
  { width, height }: { width: number; height: number },
): number =>
  STEPS.find((step) =>
    waffles.every(({ columns, rows }) => columns * step <= width && rows * step <= height),
  ) ?? Math.min(...STEPS);
