/** The file that static hosts answer with where no page is. */
export const NOT_FOUND = '404.html';
