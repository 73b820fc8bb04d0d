import type { SinglePage } from '../route/route.ts';

/** The exploring pages, in the order of their links. */
export const explorations = [
  'count',
  'time',
  'commitments',
  'qualifiers',
  'refused',
  'uncounted',
] as const satisfies SinglePage[];
