import { expect, it } from 'vitest';
import type { Note } from './note.ts';
import { inOrder } from './order.ts';

const passages = new Map([
  ['s2', 'first of all'],
  ['s1', 'then the rest'],
]);
const on = (segment: string, exact: string, created = '1'): Note => ({
  ...{ segment, exact, created, modified: created, id: exact + created, text: '' },
  ...{ motivation: 'highlighting', prefix: '', suffix: '' },
});

it('inOrder(notes, passages) numbers notes as their words follow one another, those on the same words by age', () => {
  const notes = [
    on('s1', 'then'),
    on('s2', 'all', '2'),
    on('s2', 'all', '1'),
    on('s2', 'of all'),
    on('s2', 'of'),
  ];
  expect(inOrder(notes, passages).map(({ note, number }) => `${String(number)} ${note.id}`)).toEqual([
    '1 of1',
    '2 of all1',
    '3 all1',
    '4 all2',
    '5 then1',
  ]);
});
