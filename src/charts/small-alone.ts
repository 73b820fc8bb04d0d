import { utcYear } from 'd3';
import type { Form } from '../model/schema.ts';
import type { ChartFigure, ChartPeriod } from './chart.ts';
import { wafflePolygonByColumn } from './marks/waffle.ts';
import { OUTLINE } from './room.ts';
import { EDGE, EMPTY, PITCH, RIBBON, SIDE, TILE, type SmallDrawing } from './small-drawing.ts';
import { PER_TILE } from './tiles/rows.ts';

/** Marks per column: all numbers stand on one line, and only their widths differ. */
const ROWS = 32;
const TILE_ROWS = 5;

/** Columns of tiles for a year, so that unequal periods have unequal spans. */
const YEAR = 12;

/** Columns between a seam and the marks that were added past it. */
const SEAM = 3;

/** Room above and below marks without an outline, in pixels. */
const NEAR = 8;

const columnsFor = ({ start, end }: ChartPeriod): number =>
  Math.round(((+end - +start) / (+utcYear.offset(start, 1) - +start)) * YEAR);

/** Lays out one number of people: the sign of its qualifier is there, without the number that it relates to. */
function ofPeople({ id, value, relation, magnitudeStatus }: ChartFigure): SmallDrawing {
  const before = relation === 'adds-to' ? SEAM : 0;
  const columns = before + Math.ceil(value / ROWS);
  const isOpen = magnitudeStatus === '>';
  const room = relation === 'part-of' || magnitudeStatus === '~' ? SIDE : NEAR;
  return {
    ...EMPTY,
    pitch: PITCH,
    columns,
    rows: ROWS,
    above: room,
    below: isOpen ? EDGE : room,
    fields: [{ id, points: wafflePolygonByColumn(value, ROWS, before * ROWS) }],
    seams: relation === 'adds-to' ? [SEAM / 2] : [],
    enclosures: relation === 'part-of' ? [{ id, y0: -OUTLINE / PITCH, y1: ROWS }] : [],
    soft: magnitudeStatus === '~' ? id : null,
    openEdges: isOpen ? [{ id, y: ROWS }] : [],
  };
}

/** Lays out one number in tiles: millions of euros, or networks with the length of their period below. */
function ofTiles({ id, value, period }: ChartFigure, form: Form): SmallDrawing {
  const count = form === 'tiles' ? value / PER_TILE : value;
  const span = form === 'periods' && period ? columnsFor(period) : 0;
  const rows = span ? Math.ceil(count / Math.round(YEAR / 2)) : TILE_ROWS;
  return {
    ...EMPTY,
    pitch: TILE,
    columns: Math.max(span, Math.ceil(count / rows)),
    rows,
    above: NEAR,
    below: span ? RIBBON : NEAR,
    fields: [{ id, points: wafflePolygonByColumn(count, rows) }],
    spans: span ? [{ id, x0: 0, x1: span }] : [],
  };
}

/** Lays out the small drawing of one figure alone: every mark is there, and its qualifier keeps its sign. */
export const smallAlone = (figure: ChartFigure, form: Form): SmallDrawing =>
  form === 'tiles' || form === 'periods' ? ofTiles(figure, form) : ofPeople(figure);
