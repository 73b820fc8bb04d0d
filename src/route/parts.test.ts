import { expect, it } from 'vitest';
import { isExploring, isForPupils, isTeaching } from './parts.ts';
import { singlePages, viewPages } from './route.ts';

const kinds = [...singlePages, ...viewPages];

it('isExploring(page) holds for the pages about the numbers, and the page of a figure', () => {
  expect(kinds.filter(isExploring)).toEqual([
    'explore',
    'compare',
    'count',
    'time',
    'commitments',
    'refused',
    'uncounted',
    'qualifiers',
    'after',
    'figure',
  ]);
});

it('isTeaching(page) holds for what is for class', () => {
  expect(kinds.filter(isTeaching)).toEqual([
    'teach',
    'present',
    'exercises',
    'worksheet',
    'key',
    'plan',
    'collected',
    'notes',
    'sheet',
  ]);
});

it('isForPupils(page) holds for pages for class without answers', () => {
  const some = kinds.filter(isForPupils);
  expect(some).toEqual(['exercises', 'worksheet', 'notes']);
  expect(some.filter((page) => !isTeaching(page))).toEqual([]);
});
