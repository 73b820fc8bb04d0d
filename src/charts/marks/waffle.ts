/** A point in cells: x to the right, y downwards. */
export type Point = [x: number, y: number];

/**
 * Outline of `count` cells laid row by row, `columns` per row, as a closed polygon in cells.
 * Its area is `count`: one cell is one person, officer or whatever the chart counts.
 * @param from Number of preceding cells in the same waffle; a multiple of `columns`.
 */
export function wafflePolygon(count: number, columns: number, from = 0): Point[] {
  const top = from / columns;
  const whole = Math.floor(count / columns);
  const rest = count % columns;
  const bottom = top + whole;
  if (rest === 0)
    return [
      [0, top],
      [columns, top],
      [columns, bottom],
      [0, bottom],
    ];
  return [
    [0, top],
    [columns, top],
    [columns, bottom],
    [rest, bottom],
    [rest, bottom + 1],
    [0, bottom + 1],
  ];
}

/**
 * Outline of the cells from number `from` up to `to`, in a waffle laid row by row.
 * @throws RangeError if there are none.
 */
export function waffleRange(from: number, to: number, columns: number): Point[] {
  if (to <= from) throw new RangeError(`no cells from ${String(from)} up to ${String(to)}`);
  const [first, last] = [Math.floor(from / columns), Math.floor(to / columns)];
  const [left, right] = [from % columns, to % columns];
  if (first === last)
    return [
      [left, first],
      [right, first],
      [right, first + 1],
      [left, first + 1],
    ];
  const bottom = right === 0 ? last : last + 1;
  return [
    [left, first],
    [columns, first],
    [columns, last],
    [right, last],
    [right, bottom],
    [0, bottom],
    [0, first + 1],
    [left, first + 1],
  ];
}

/** Outline of the same cells laid column by column, `rows` per column. */
export const wafflePolygonByColumn = (count: number, rows: number, from = 0): Point[] =>
  wafflePolygon(count, rows, from).map(([x, y]) => [y, x]);

/** Number of cells inside a polygon (shoelace formula), as a reader would count them. */
export function area(points: readonly Point[]): number {
  const sum = points.reduce((total, [x, y], i) => {
    const [nextX, nextY] = points[(i + 1) % points.length] as Point;
    return total + x * nextY - nextX * y;
  }, 0);
  return Math.abs(sum) / 2;
}
