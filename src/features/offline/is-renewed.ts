/**
 * True if a page is answered by another worker than before. A page that opens while the first copy is activated
 * finds that worker active before it is controlled by it: the version is the same.
 *
 * @param before the worker that answered the page, or that was active when it opened; null if none
 * @param now the worker that answers it from now on
 */
export const isRenewed = <Worker>(before: Worker | null, now: Worker | null): boolean =>
  before !== null && before !== now;
