import { flushSync, hydrate } from 'svelte';
import type { LessonData } from '../../contract/lesson.ts';
import Hands from './Hands.svelte';
import { NO_ANSWER, type Answer } from './lesson-state.ts';
import type { Lesson } from './lesson.svelte.ts';
import Prediction from './Prediction.svelte';

/** Brings the predictions to life, with their shows of hands; the answers of both windows stay alike. */
export function enablePredictions(
  place: HTMLElement,
  lesson: Lesson,
  { predictions, words }: Pick<LessonData, 'predictions' | 'words'>,
  announce: (text: string) => void,
): void {
  // A prerendered prediction has neither an answer nor a show of hands: they come once it is hydrated.
  let isHydrated = $state(false);
  for (const data of predictions) {
    const { id } = data;
    const target = place.querySelector(`[data-live="${CSS.escape(id)}"]`);
    if (!target) continue;
    hydrate(Prediction, {
      target,
      props: {
        data,
        words,
        get answer() {
          return isHydrated ? lesson.answer(id) : NO_ANSWER;
        },
        get Hands() {
          return isHydrated ? Hands : undefined;
        },
        onanswer: (part: Partial<Answer>) => lesson.setAnswer(id, part),
        announce: (text: string) => {
          if (id === lesson.state.step) announce(text);
        },
      },
    });
    lesson.predictions.push(id);
  }
  flushSync();
  isHydrated = true;
}
