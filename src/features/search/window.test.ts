import { expect, it } from 'vitest';
import type { Group, Result } from './results.ts';
import { listed } from './window.ts';

const resultOf = (start: number) => ({ start }) as Result;
const groupOf = (kind: Group['kind'], first: number, count: number): Group => ({
  lang: 'fr',
  kind,
  results: Array.from({ length: count }, (_, i) => resultOf(first + i)),
});
/** Kind, count of all, first and last of what is listed. */
const told = (groups: ReturnType<typeof listed>) =>
  groups.map(({ kind, count, results }) => [kind, count, results[0]?.start, results.at(-1)?.start]);

const groups = [groupOf('text', 0, 150), groupOf('note', 150, 100)];

it('listed(groups, current) gives all of a few results', () => {
  expect(told(listed([groupOf('text', 0, 3), groupOf('note', 3, 2)], -1))).toEqual([
    ['text', 3, 0, 2],
    ['note', 2, 3, 4],
  ]);
});

it('listed(groups, current) gives of many the hundred that hold the present one and those asked for, with the counts of all', () => {
  expect(told(listed(groups, -1))).toEqual([['text', 150, 0, 99]]);
  expect(told(listed(groups, 99))).toEqual([['text', 150, 0, 99]]);
  expect(told(listed(groups, 100))).toEqual([
    ['text', 150, 100, 149],
    ['note', 100, 150, 199],
  ]);
  expect(told(listed(groups, 0, 2))).toEqual([
    ['text', 150, 0, 149],
    ['note', 100, 150, 199],
  ]);
  expect(told(listed(groups, 249))).toEqual([['note', 100, 200, 249]]);
});
