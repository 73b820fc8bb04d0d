import { expect, it } from 'vitest';
import { shortTasks } from './short-tasks.ts';

const view = (panels: number) => ({ view: { panels: Array.from({ length: panels }, () => ({}) as never) } });

it('shortTasks(tasks) has the first task of each kind, the smallest chart, no other document and no sum', () => {
  const tasks = [
    { id: 0, kind: 'mark' },
    { id: 1, kind: 'mark' },
    { id: 2, kind: 'headline', ...view(2) },
    { id: 3, kind: 'headline', ...view(1) },
    { id: 4, kind: 'headline', ...view(1) },
    { id: 5, kind: 'extension' },
    { id: 6, kind: 'sum' },
  ] as const;
  expect(shortTasks(tasks).map(({ id }) => id)).toEqual([0, 3]);
});
