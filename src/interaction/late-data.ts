import type { LateData } from '../contract/late-data.ts';
import { fetchBelow } from './fetch-file.ts';
import { page, root } from './page.ts';

let coming: Promise<LateData> | null = null;

/** Loads the data of late code once; after a failure the next call tries again. @throws Error if loading fails */
export function lateData(): Promise<LateData> {
  coming ??= fetchBelow(root)(page.late)
    .then((text) => JSON.parse(text) as LateData)
    .catch((error: unknown) => {
      coming = null;
      throw error;
    });
  return coming;
}
