/** File that static hosts serve for missing pages. */
export const NOT_FOUND = '404.html';
