import { readingPlace, type ReadingPlace } from '../../../interaction/scroll-position.ts';

/** Milliseconds without scrolling after which the reader rests: browsers limit changes of the history. */
const REST = 250;

/**
 * Keeps the place of the reading in the current entry of the history, for a reload or a return: browsers restore
 * a position in pixels, before a second language has come.
 *
 * @param isNeeded false while the browser’s own position is enough
 */
export function keepReadingPlace(article: HTMLElement, isNeeded: () => boolean): void {
  let resting = 0;
  addEventListener(
    'scroll',
    () => {
      clearTimeout(resting);
      resting = window.setTimeout(() => {
        if (isNeeded()) history.replaceState(readingPlace(article), '');
      }, REST);
    },
    { passive: true },
  );
}

/** The place that was kept before a reload or a return; null if there is none. */
export const keptReadingPlace = (): ReadingPlace | null => history.state as ReadingPlace | null;
