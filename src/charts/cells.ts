/** Marks per row of a waffle that is to be counted. */
export const COLUMNS = 100;

/** Marks per column of numbers added to one another. */
const ROWS = 10;
