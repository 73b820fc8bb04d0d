import type { Form } from '../model/schema.ts';
import type { ChartFigure } from './chart.ts';
import { wafflePolygon, type Point } from './marks/waffle.ts';
import { layout as nested } from './nested/layout.ts';
import { rows as open } from './open/rows.ts';
import { rows as periods } from './periods/rows.ts';
import { rows as tiles } from './tiles/rows.ts';
import { rows as units, rowsFor } from './units/rows.ts';

/** Distances between marks in CSS pixels: people and officers; tiles. A mark is a pixel smaller on two sides. */
export const PITCH = 2;
export const TILE = 5;

/** Marks per row of a field. */
const COLUMNS = 120;

/** Room beside the marks, for an outline around them, in pixels. */
export const SIDE = 10;

/** Height of an open edge, and distance between fields, in pixels. */
export const EDGE = 18;
const BETWEEN = 8;

/** Tiles per row that the width of a field has room for. */
const TILES = (COLUMNS * PITCH) / TILE;

/** Room for the ribbon of time, in pixels. */
export const RIBBON = 12;

/** A drawing in cells, without words: the marks of each figure, and the signs of the qualifiers. */
export interface SmallDrawing {
  /** Pixels per cell. */
  pitch: number;
  columns: number;
  rows: number;
  /** Room above and below the marks, in pixels. */
  above: number;
  below: number;
  fields: { id: string; points: Point[] }[];
  seams: number[];
  enclosures: { id: string; y0: number; y1: number }[];
  /** Id of a whole that is an "about"; null if there is none. */
  soft: string | null;
  openEdges: { id: string; y: number }[];
  spans: { id: string; x0: number; x1: number }[];
}

export const EMPTY: SmallDrawing = {
  pitch: PITCH,
  columns: COLUMNS,
  rows: 0,
  above: 0,
  below: 0,
  fields: [],
  seams: [],
  enclosures: [],
  soft: null,
  openEdges: [],
  spans: [],
};

const moved = (points: readonly Point[], right: number, down: number): Point[] =>
  points.map(([x, y]) => [x + right, y + down]);

function ofUnits(figures: readonly ChartFigure[]): SmallDrawing {
  const values = figures.map(({ value }) => value);
  const segments = units(figures, [], rowsFor(values, COLUMNS));
  return {
    ...EMPTY,
    rows: segments[0]?.rows ?? 0,
    above: 6,
    below: 6,
    fields: segments.map(({ figure, points }) => ({ id: figure.id, points })),
    seams: segments.flatMap(({ seam }) => seam ?? []),
  };
}

function ofNested(figures: readonly ChartFigure[]): SmallDrawing {
  const room = { width: COLUMNS * PITCH, pitch: PITCH, letters: 0, pixel: 1 };
  const { whole, parts, rest, rows } = nested(figures, [], room);
  return {
    ...EMPTY,
    rows,
    above: SIDE,
    below: SIDE,
    fields: [
      ...parts.map(({ figure, points }) => ({ id: figure.id, points })),
      ...(rest ? [{ id: whole.id, points: rest.points }] : []),
    ],
    enclosures: parts.map(({ figure, top, y1 }) => ({ id: figure.id, y0: top, y1 })),
    soft: whole.magnitudeStatus === '~' ? whole.id : null,
  };
}

function ofOpen(figures: readonly ChartFigure[]): SmallDrawing {
  let top = 0;
  const fields = open(figures, [], COLUMNS).map(({ figure, points, rows }) => {
    const field = { id: figure.id, points: moved(points, 0, top), y: top + rows };
    top = field.y + (EDGE + BETWEEN) / PITCH;
    return field;
  });
  return { ...EMPTY, rows: fields.at(-1)?.y ?? 0, below: EDGE, fields, openEdges: fields };
}

function ofTiles(figures: readonly ChartFigure[]): SmallDrawing {
  let top = 0;
  const fields = tiles(figures, [], TILES).map(({ figure, columns, rows, count }) => {
    const points = moved(wafflePolygon(count, columns), 0, top);
    top += rows + 1;
    return { id: figure.id, points };
  });
  return { ...EMPTY, pitch: TILE, columns: TILES, rows: top - 1, fields };
}

/** Each block begins with its period, on one ribbon of time that is as long as a field is wide. */
function ofPeriods(figures: readonly ChartFigure[]): SmallDrawing {
  const blocks = periods(figures);
  const [from, to] = [+(blocks[0]?.start ?? 0), +(blocks.at(-1)?.end ?? 1)];
  const columnOf = (moment: Date) => Math.round(((+moment - from) / (to - from)) * TILES);
  return {
    ...EMPTY,
    pitch: TILE,
    columns: TILES,
    rows: Math.max(0, ...blocks.map(({ rows }) => rows)),
    below: RIBBON,
    fields: blocks.map(({ figure, start, columns }) => ({
      id: figure.id,
      points: moved(wafflePolygon(figure.value, columns), columnOf(start), 0),
    })),
    spans: blocks.map(({ figure, start, end }) => ({
      id: figure.id,
      x0: columnOf(start),
      x1: columnOf(end),
    })),
  };
}

const LAYOUTS: Record<Form, (figures: readonly ChartFigure[]) => SmallDrawing> = {
  units: ofUnits,
  tiles: ofTiles,
  nested: ofNested,
  open: ofOpen,
  periods: ofPeriods,
};

/** Lays out the small drawing of a panel: every mark is there, and each qualifier keeps its sign. */
export const smallDrawing = (form: Form, figures: readonly ChartFigure[]): SmallDrawing =>
  LAYOUTS[form](figures);
