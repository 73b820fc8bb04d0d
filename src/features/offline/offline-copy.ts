/** The contract between pages and the service worker: the names of caches, and the messages. */

/**
 * Returns the prefix of the names of a site's caches. Several sites may share an origin, even one below the
 * other: because of the final space, the prefix of the outer site does not match the caches of the inner one.
 *
 * @param scope absolute address of the site's root
 */
export const cachePrefix = (scope: string): string => `copy ${scope} `;

/**
 * A page's request to the worker: to take over, or to verify that the cache is complete and delete stale
 * ones. The answer to the second, true or false, is sent through the port in the message.
 */
export type WorkerRequest = 'take over' | 'verify';

/** Progress of the copy: number of files cached, and of all files. */
export interface Progress {
  kept: number;
  of: number;
}
