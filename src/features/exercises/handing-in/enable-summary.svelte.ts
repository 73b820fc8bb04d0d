import { flushSync, hydrate } from 'svelte';
import type { ExercisesData } from '../../../contract/exercises.ts';
import { download } from '../../../interaction/download.ts';
import type { DeviceStore } from '../../../interaction/device-store.ts';
import { enableTasks, restoreAnswers } from '../enable.ts';
import Summary from './Summary.svelte';
import { NO_WORK, questionsOf } from './work.ts';
import { WorkBook } from './work-book.svelte.ts';

interface Settings {
  data: ExercisesData;
  lang: string;
  declaration: string;
  store: DeviceStore;
  /** Announces a text to screen readers. */
  announce: (text: string) => void;
}

/** Makes the browser ask before the window is closed. */
function confirmLeaving(event: BeforeUnloadEvent): void {
  event.preventDefault();
}

/** Brings the tasks to life, and the summary of what is done in them. */
export function enableSummary(
  target: HTMLElement,
  { data, lang, declaration, store, announce }: Settings,
): void {
  const book = new WorkBook({ declaration, lang, tasks: data.tasks, store });
  const { tasks } = data;
  const questions = enableTasks(lang, {
    onanswer({ exercise, question }, answer) {
      const task = tasks[exercise];
      if (task) book.answer(task, question, answer);
    },
    onverdict({ exercise, question }, verdict, answer) {
      const task = tasks[exercise];
      if (task) book.check(task, question, { ...answer, isRight: verdict === 'right' });
    },
  });
  const restore = () =>
    restoreAnswers(questions, ({ exercise, question }) => {
      const task = tasks[exercise];
      return (task && questionsOf(book.work, task)[question]) ?? NO_WORK;
    });
  const notRead = book.open();
  if (book.isKept) restore();
  hydrate(Summary, {
    target,
    props: {
      data,
      book,
      notRead,
      announce,
      ondownload: download,
      onreplaced() {
        restore();
      },
    },
  });
  $effect.root(() => {
    $effect(() => {
      if (book.isSafe) return;
      addEventListener('beforeunload', confirmLeaving);
      return () => removeEventListener('beforeunload', confirmLeaving);
    });
  });
  addEventListener('storage', ({ key, newValue }) => {
    // With `clear()` another window reports a null key.
    if ((key === book.key || key === null) && book.follow(newValue)) restore();
  });
  flushSync();
}
