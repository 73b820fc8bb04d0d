import { createHash } from 'node:crypto';

/** The file that holds the hash of every other file of the site. */
export const INTEGRITY = 'integrity.json';

/**
 * The hashes of the files of a site, as `sha256sum` writes them, by path.
 *
 * @param version of the site
 * @param site the content of its files by their paths; the file that is made here is not among them
 */
export function integrityOf(version: string, site: ReadonlyMap<string, Uint8Array>): string {
  const hash = (content: Uint8Array) => createHash('sha256').update(content).digest('hex');
  const files = Object.fromEntries(
    [...site].filter(([path]) => path !== INTEGRITY).map(([path, content]) => [path, hash(content)]),
  );
  return `${JSON.stringify({ version, algorithm: 'sha256', files }, null, 2)}\n`;
}
