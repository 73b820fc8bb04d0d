import { hydrate } from 'svelte';
import type { ExercisesData } from '../../contract/exercises.ts';
import type { DeviceStore } from '../../interaction/device-store.ts';
import { download } from '../../interaction/download.ts';
import { askBeforeLeaving } from '../../interaction/leaving.ts';
import { Board } from './board.svelte.ts';
import { enableTasks } from './enable.svelte.ts';
import { WorkBook } from './handing-in/work-book.svelte.ts';
import { loadJudge } from './judge/load-judge.ts';
import { sumsFrom } from './judge/load-sums.ts';
import { loadSummary } from './parts.ts';

interface Settings {
  data: ExercisesData;
  lang: string;
  declaration: string;
  store: DeviceStore;
  /** Announces a text to screen readers. */
  announce: (text: string) => void;
}

/** Brings the tasks to life, and the summary of what is done in them. */
export function beginExercises(
  target: HTMLElement,
  { data, lang, declaration, store, announce }: Settings,
): void {
  const book = new WorkBook({ declaration, lang, tasks: data.tasks, store });
  const board = new Board({
    data,
    holder: book,
    judge: () => loadJudge(lang),
    sums: sumsFrom(data),
  });
  enableTasks(board);
  const notRead = book.open();
  const onreplaced = () => board.forgetFeedback();
  $effect.root(() => {
    $effect(() => askBeforeLeaving(!book.isSafe));
  });
  addEventListener('storage', ({ key, newValue }) => {
    // With `clear()` another window reports a null key.
    if ((key === book.key || key === null) && book.follow(newValue)) board.forgetFeedback();
  });
  // Without it the tasks go on; its controls are hidden.
  loadSummary().then(
    (Summary) => {
      hydrate(Summary, {
        target,
        props: { data, book, notRead, announce, ondownload: download, onreplaced },
      });
      document.documentElement.dataset['handing'] = '';
    },
    () => undefined,
  );
}
