import type { HeadlineTask, Task } from '../task.ts';

/** Enough of a task to choose by. */
type Chosen = Pick<Task, 'kind'> & { view?: { panels: HeadlineTask['view']['panels'] } };

const panelsOf = ({ view }: Chosen): number => view?.panels.length ?? 0;

/**
 * Returns the tasks of the short worksheet, in their order: the first of each kind, the headline with the smallest
 * chart, and none about another document or all ten numbers, which take too much of two pages.
 */
export function shortTasks<Each extends Chosen>(tasks: readonly Each[]): Each[] {
  const isShort = ({ kind }: Each) => kind !== 'extension' && kind !== 'sum';
  const bySize = tasks.toSorted((a, b) => panelsOf(a) - panelsOf(b));
  return tasks.filter((task) => isShort(task) && bySize.find(({ kind }) => kind === task.kind) === task);
}
