/** Columns beside the waffle: a gap, then room for a bracket and its words. */
export const GUTTER = { gap: 3, width: 48 };

/** Columns before the waffle: room for a bracket. */
export const MARGIN = 6;

/** Marks per row of a waffle with words beside it. */
export const COLUMNS = 100;

/** Room above the waffle for a line of words, and below it for the frame of a selection, in pixels. */
export const TOP = 22;
const PAD = 4;

/** Room for one more line of words. */
export const LINE = 16;

/**
 * Scales of a waffle of `rows` rows, the size of a cell, and the height of its drawing. A cell is one person
 * or officer, and has the same size in all waffles.
 * @param room Above the waffle and below it, in pixels.
 */
export function cellScales(rows: number, width: number, { top = TOP, below = 0 } = {}) {
  const columns = COLUMNS + GUTTER.width;
  const cell = width / (MARGIN + columns);
  const bottom = top + rows * cell;
  return {
    cell,
    height: bottom + below + PAD,
    scales: { xDomain: [-MARGIN, columns], yDomain: [0, rows], yRange: [top, bottom] },
  };
}
