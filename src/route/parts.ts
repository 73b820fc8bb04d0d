import type { PageKind } from './route.ts';

const EXPLORING: readonly PageKind[] = [
  'explore',
  'figure',
  'count',
  'time',
  'commitments',
  'qualifiers',
  'refused',
  'uncounted',
];

const TEACHING: readonly PageKind[] = ['teach', 'present', 'exercises', 'worksheet', 'key', 'sheet', 'notes'];

/** True for pages of the exploring part. */
export const isExploring = (page: PageKind): boolean => EXPLORING.includes(page);

/** True for pages of the part for class. */
export const isTeaching = (page: PageKind): boolean => TEACHING.includes(page);
