/** Marks to a row in every field of people, so that one person is as large in one field as in the next. */
export const COLUMNS = 100;

/** Columns beside the field: a gap, then room for a bracket and its words. */
export const GUTTER = { gap: 3, width: 44 };

/** Columns before the field: room for a bracket. */
const MARGIN = 6;

/** Room above the field for its words, and below it for the frame of the chosen one, in pixels. */
const TOP = 22;
const PAD = 4;

/**
 * Scales of a field of `rows` rows with its words beside it, the size of a cell, and the height of its drawing.
 * @param below Room below the field, in pixels.
 */
export function cellScales(rows: number, width: number, below = 0) {
  const cell = width / (MARGIN + COLUMNS + GUTTER.width);
  const bottom = TOP + rows * cell;
  return {
    cell,
    height: bottom + below + PAD,
    scales: { xDomain: [-MARGIN, COLUMNS + GUTTER.width], yDomain: [0, rows], yRange: [TOP, bottom] },
  };
}
