import type { HeadlineTask, Task } from '../task.ts';

/** Enough of a task to choose by. */
type Chosen = Pick<Task, 'kind'> & { view?: { panels: HeadlineTask['view']['panels'] } };

const panelsOf = ({ view }: Chosen): number => view?.panels.length ?? 0;

/**
 * Returns the tasks of the short worksheet, in their order: the first of each kind, the headline with the smallest
 * chart, and none about another document.
 */
export function shortTasks<Each extends Chosen>(tasks: readonly Each[]): Each[] {
  const bySize = tasks.toSorted((a, b) => panelsOf(a) - panelsOf(b));
  return tasks.filter(
    (task) => task.kind !== 'extension' && bySize.find(({ kind }) => kind === task.kind) === task,
  );
}
