/** Marks per row of a waffle that is to be counted. */
export const COLUMNS = 100;

/** Marks per column of numbers added to one another. */
export const ROWS = 10;

/** Columns between a waffle on paper and its bracket. */
export const GAP = 3;
