import { zipSync } from 'fflate';

/** The earliest time of zip files, in local time, so that every build writes the same bytes. */
const MTIME = new Date(1980, 0, 1);

/** Returns files as a zip file, in the order of their names: the same files give the same bytes. */
export function zipOf(files: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const sorted = Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1));
  return zipSync(Object.fromEntries(sorted), { level: 9, mtime: MTIME });
}
