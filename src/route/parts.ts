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

/** Whether a page is in the part that explores. */
export const isExploring = (page: PageKind): boolean => EXPLORING.includes(page);

/** Whether a page is in the part for class. */
export const isTeaching = (page: PageKind): boolean => TEACHING.includes(page);
