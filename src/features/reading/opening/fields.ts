import { wafflePolygon, wafflePolygonByColumn, type Point } from '../../../charts/marks/waffle.ts';
import type { CountedGroup } from '../../../figure/groups.ts';
import type { Statement } from '../../../figure/statement.ts';

/** Marks in a row of the overview, on every screen. */
export const COLUMNS = 152;

/** A block of marks in a field: one dot for each cell. */
export interface Block {
  /** Id of the figure that it draws, or of the whole that it completes. */
  id: string;
  /** Rows that it takes, of `COLUMNS` cells. */
  rows: number;
  /** Outlines of the cells that have a dot. */
  cells: Point[][];
  /** Column at which the added marks begin, if some are added to others. */
  seam: number | null;
  /** The figure that it encloses, if it is part of the whole. */
  part: Statement | null;
}

/** The fields of people that the text relates to one another. */
export interface Field {
  /** Id of the figure that the field leads to. */
  id: string;
  whole: Statement;
  /** Figures added to the whole. */
  added: Statement[];
  blocks: Block[];
  /** True if the whole is an "about". */
  isAbout: boolean;
  /** True if the text says "more than". */
  isOpen: boolean;
}

const rowsOf = (count: number): number => Math.ceil(count / COLUMNS);

/** A whole of which a part is enclosed: the part, then the others, each from the start of a row. */
function withPart(whole: Statement, part: Statement): Block[] {
  const others = whole.value - part.value;
  const block = (id: string, count: number, enclosed: Statement | null): Block => ({
    id,
    rows: rowsOf(count),
    cells: [wafflePolygon(count, COLUMNS)],
    seam: null,
    part: enclosed,
  });
  return [block(part.id, part.value, part), ...(others > 0 ? [block(whole.id, others, null)] : [])];
}

/** A whole and what is added to it, side by side, column by column. */
function withAdded(whole: Statement, added: readonly Statement[]): Block {
  const counts = [whole, ...added].map(({ value }) => value);
  // A last column that is not full may need room of its own.
  const least = rowsOf(counts.reduce((sum, count) => sum + count, 0));
  const columnsAt = (rows: number) => counts.map((count) => Math.ceil(count / rows));
  const fits = (rows: number) => columnsAt(rows).reduce((sum, columns) => sum + columns, 0) <= COLUMNS;
  const rows = fits(least) ? least : least + 1;
  const columns = columnsAt(rows);
  const from = (i: number) => columns.slice(0, i).reduce((sum, count) => sum + count, 0) * rows;
  return {
    id: whole.id,
    rows,
    cells: counts.map((count, i) => wafflePolygonByColumn(count, rows, from(i))),
    seam: columns[0] ?? null,
    part: null,
  };
}

/** Lays out the marks of a group: one cell of the same size for each person. */
export function field({ id, stated }: CountedGroup): Field | null {
  const [whole, ...others] = stated;
  if (!whole) return null;
  const part = others.find(({ relation }) => relation === 'part-of');
  const added = others.filter(({ relation }) => relation === 'adds-to');
  const alone: Block = {
    id,
    rows: rowsOf(whole.value),
    cells: [wafflePolygon(whole.value, COLUMNS)],
    seam: null,
    part: null,
  };
  return {
    id,
    whole,
    added,
    blocks: part ? withPart(whole, part) : [added.length ? withAdded(whole, added) : alone],
    isAbout: whole.magnitudeStatus === '~',
    isOpen: whole.magnitudeStatus === '>',
  };
}
