import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { SharedViews, Version } from '../../src/contract/share.ts';

/** File with the date of a frozen copy; it is beside the files of the copy, but not part of their hash. */
export const STAMP = 'frozen.json';

/** The script for host pages. */
export const HOST_SCRIPT = 'declaration-figure.js';

/** Content of the stamp: date, version of the site, and the views as the share page describes them. */
export interface Stamp {
  date: string;
  version: string;
  /** Hash of the files after lossless repacking of the pictures; absent if it is the copy's name. */
  repacked?: string;
  views: SharedViews;
}

/**
 * Returns the folder with the frozen copies of one declaration; no other declaration publishes them.
 *
 * @param root the project's own folder
 * @param declaration the declaration's folder
 */
export const frozenFolder = (root: string, declaration: string): string =>
  join(root, 'frozen', basename(declaration));

/** Reads the frozen copies in a folder, newest first. @throws Error naming a stamp without a date. */
export async function versionsIn(folder: string): Promise<Version[]> {
  const names = (await readdir(folder).catch(() => [])).filter((name) => /^[0-9a-f]{12}$/.test(name));
  const versions = names.map(async (hash): Promise<Version> => {
    const stamp = JSON.parse(await readFile(join(folder, hash, STAMP), 'utf8')) as Partial<Stamp>;
    if (typeof stamp.date !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(stamp.date))
      throw new Error(`${basename(folder)}/${hash}/${STAMP}: date: expected a day such as "2016-08-30"`);
    const script = await readFile(join(folder, hash, HOST_SCRIPT));
    const integrity = `sha384-${createHash('sha384').update(script).digest('base64')}`;
    return { hash, date: stamp.date, integrity, views: stamp.views ?? {} };
  });
  return (await Promise.all(versions)).sort(
    (a, b) => b.date.localeCompare(a.date) || a.hash.localeCompare(b.hash),
  );
}

/** Hash of twelve hexadecimal digits over the names and contents of all files. */
export function hashOf(files: ReadonlyMap<string, Uint8Array>): string {
  const hash = createHash('sha256');
  for (const [path, content] of [...files].sort(([a], [b]) => (a < b ? -1 : 1)))
    hash.update(`${path}\n${String(content.length)}\n`).update(content);
  return hash.digest('hex').slice(0, 12);
}
