import { inSlices } from '../../interaction/slices.ts';
import type { Document } from './corpus.ts';
import { results, type Result } from './results.ts';

/** How long the search goes on before anything is shown, in milliseconds: short texts are searched whole in it. */
const FIRST = 8;

/** The beginning of a search: what was found, and how many documents were searched for it. */
export interface Begun {
  found: Result[];
  searched: number;
}

/** Searches the first documents, as many as some milliseconds allow: all of a short text. */
export function begin(query: string, documents: readonly Document[]): Begun {
  const until = performance.now() + FIRST;
  const found: Result[] = [];
  let searched = 0;
  for (const document of documents) {
    if (performance.now() >= until) break;
    found.push(...results(query, [document]));
    searched += 1;
  }
  return { found, searched };
}

/** Searches the others, with pauses. Gives what was found in all; of a search that is ended, only up to there. */
export async function complete(
  { found, searched }: Begun,
  query: string,
  documents: readonly Document[],
  signal: AbortSignal,
): Promise<Result[]> {
  const all = [...found];
  await inSlices(documents.slice(searched), (document) => all.push(...results(query, [document])), signal);
  return all;
}
