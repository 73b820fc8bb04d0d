import type { SinglePage } from '../route/route.ts';

/** The pages of the exploring part, in the order in which they are offered. */
export const explorations = [
  'count',
  'time',
  'commitments',
  'qualifiers',
  'refused',
  'uncounted',
] as const satisfies SinglePage[];
