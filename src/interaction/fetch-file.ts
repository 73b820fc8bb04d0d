import type { ReadFile } from '../model/parse.ts';

/** Timeout of a request, in milliseconds. */
const PATIENCE = 10_000;

/** Returns a reader of files below an address of this site. */
export const fetchBelow =
  (folder: URL): ReadFile =>
  async (file) => {
    const response = await fetch(new URL(file, folder), { signal: AbortSignal.timeout(PATIENCE) });
    if (!response.ok) throw new Error(`HTTP ${String(response.status)}`);
    return response.text();
  };
