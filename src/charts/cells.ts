/** Marks per row of a waffle that is to be counted. */
export const COLUMNS = 100;
