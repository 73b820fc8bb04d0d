/** Columns beside the field: a gap, then room for a bracket and its words. */
export const GUTTER = { gap: 3, width: 48 };

/** Columns before the field: room for a bracket. */
export const MARGIN = 6;

/** Marks to a row of a field that has its words beside it. */
export const COLUMNS = 100;

/** Room above the field for its words, and below it for the frame of the chosen one, in pixels. */
export const TOP = 22;
const PAD = 4;

/**
 * Scales of a field of `rows` rows, the size of a cell, and the height of its drawing. A cell is one person, and as
 * large in one field as in the next.
 * @param below Room below the field, in pixels.
 */
export function cellScales(rows: number, width: number, below = 0) {
  const columns = COLUMNS + GUTTER.width;
  const cell = width / (MARGIN + columns);
  const bottom = TOP + rows * cell;
  return {
    cell,
    height: bottom + below + PAD,
    scales: { xDomain: [-MARGIN, columns], yDomain: [0, rows], yRange: [TOP, bottom] },
  };
}
