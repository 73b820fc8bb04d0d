import type { Point } from './marks/waffle.ts';
import { COLUMNS } from './cells.ts';
import type { ChartFigure } from './chart.ts';
import { rows as nested } from './nested/rows.ts';
import { rows as open } from './open/rows.ts';
import { rows as units } from './units/rows.ts';

/** Words in the drawing of a sheet. */
export interface PaperWords {
  /** Below an open edge. */
  noUpperValue: string;
  /** A qualified number with its noun: "plus de 2 700 personnes". */
  counted: (said: string, label: string) => string;
  /** "100 par rangée". */
  perRow: (count: number) => string;
}

/** A figure with its marks on a sheet of paper, in cells: one cell, one mark. */
interface PaperFigure {
  figure: ChartFigure;
  /** Cells with a mark each. */
  points: Point[];
  /** First column and the one after the last. */
  x0: number;
  x1: number;
  /** Column of the seam before it, or null. */
  seam: number | null;
}

/** The content of one sheet: a number with the numbers that the text relates to it. */
export interface PaperWaffle {
  counted: PaperFigure[];
  /** Parts ("dont"): they are among the marks, and outlined. */
  parts: { figure: ChartFigure; points: Point[]; rows: number }[];
  columns: number;
  rows: number;
}

/** Marks per row of a "more than": half as many as for a whole, so that no edge invites a match. */
const OPEN_COLUMNS = 50;

/** Marks per column of a number and those added to it: a sheet is higher than wide. */
const UNITS_ROWS = 20;

function ofUnits(figures: readonly ChartFigure[]): PaperWaffle {
  const counted = units(figures, [], UNITS_ROWS).map(({ figure, points, x0, x1, seam }) => ({
    figure,
    points,
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
    points,
    x0: 0,
    x1: OPEN_COLUMNS,
    seam: null,
  }));
  return { counted, parts: [], columns: OPEN_COLUMNS, rows: drawn[0]?.rows ?? 0 };
}

function ofNested(figures: readonly ChartFigure[]): PaperWaffle {
  const { whole, points, parts, rows } = nested(figures);
  return {
    counted: [{ figure: whole, points, x0: 0, x1: COLUMNS, seam: null }],
    parts,
    columns: COLUMNS,
    rows,
  };
}

/**
 * The waffle of a number with those that add to it or are part of it, in the geometry of their charts.
 * @throws RangeError if no chart has a shape for their qualifiers and relations.
 */
export function paperWaffle([first, ...others]: readonly ChartFigure[]): PaperWaffle {
  if (!first) throw new RangeError('a sheet takes at least one figure');
  // A figure that follows another one is alone on its sheet, so it follows nothing there.
  const figure = { ...first, relation: null };
  if (others.some(({ relation }) => relation === 'adds-to')) return ofUnits([figure, ...others]);
  return figure.magnitudeStatus === '>' && others.length === 0
    ? ofOpen(figure)
    : ofNested([figure, ...others]);
}

/** Distances between marks, in mm: rows and columns that a ruler can measure. */
const STEPS = [2.5, 2, 1.5, 1.25, 1, 0.75, 0.5];

/** The largest step, in mm, at which every waffle fits; all sheets share it. */
export const stepFor = (
  waffles: readonly PaperWaffle[],
  { width, height }: { width: number; height: number },
): number =>
  STEPS.find((step) =>
    waffles.every(({ columns, rows }) => columns * step <= width && rows * step <= height),
  ) ?? Math.min(...STEPS);
