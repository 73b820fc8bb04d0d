import { flushSync, hydrate } from 'svelte';
import Answered from './Answered.svelte';
import type { Board } from './board.svelte.ts';
import Index from './Index.svelte';
import Task from './task/Task.svelte';

/** Returns the place of a part that is brought to life. @throws Error naming it if it is missing. */
function placeOf(id: string): Element {
  const place = document.querySelector(`[data-live="${CSS.escape(id)}"]`);
  if (!place) throw new Error(`the page has no place for "${id}"`);
  return place;
}

/** Brings the tasks to life, and the list of them. */
export function enableTasks(board: Board): void {
  const { words } = board.data;
  for (const task of board.tasks)
    hydrate(Task, {
      target: placeOf(task.data.id),
      props: {
        task,
        words,
        get isLive() {
          return board.isLive;
        },
      },
    });
  hydrate(Index, { target: placeOf('index'), props: { board } });
  hydrate(Answered, { target: placeOf('answered'), props: { board } });
  board.isLive = true;
  flushSync();
}
