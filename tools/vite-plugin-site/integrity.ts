import { createHash } from 'node:crypto';

/** File with the hash of every other file of the site. */
export const INTEGRITY = 'integrity.json';

/**
 * Returns the hashes of the files of a site by path, in the form of `sha256sum`.
 *
 * @param version of the site
 * @param site the content of its files by path, without the file that is made here
 */
export function integrityOf(version: string, site: ReadonlyMap<string, Uint8Array>): string {
  const hash = (content: Uint8Array) => createHash('sha256').update(content).digest('hex');
  const files = Object.fromEntries(
    [...site].filter(([path]) => path !== INTEGRITY).map(([path, content]) => [path, hash(content)]),
  );
  return `${JSON.stringify({ version, algorithm: 'sha256', files }, null, 2)}\n`;
}
