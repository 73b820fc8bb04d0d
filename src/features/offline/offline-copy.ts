/** What pages and the service worker agree on: the names of caches, and what one says to the other. */

/**
 * How the names of a site's caches begin. Several sites may stand on one origin, one below the other even: the space
 * keeps the names of the outer one from being the beginning of the inner one's.
 *
 * @param scope absolute address of the site's root
 */
export const cachePrefix = (scope: string): string => `copy ${scope} `;

/**
 * What a page asks of the worker: to take over, or to see that the copy is whole, and that no more is kept than some
 * window needs. The second is answered through the port that comes with it: true or false.
 */
export type WorkerRequest = 'take over' | 'verify';

/** How far the copy is: files kept, and files in all. */
export interface Progress {
  kept: number;
  of: number;
}
