import { clearFeedback, showFeedback, type FeedbackItem } from './feedback.ts';
import { enablePassage } from './passage.ts';
import { onCheck, type TaskControl, type TaskForm } from './task.ts';
import { judgeWords, type TargetWords, type ExtraWord, type WordsJudged } from './judge-words.ts';

const KINDS: readonly ExtraWord[] = ['number', 'when', 'other'];

/** Lists the feedback on marked words that are not exactly the answer. */
function saidOf({ found, partly, surplus }: WordsJudged): FeedbackItem[] {
  return [
    { outcome: 'found', values: { found: String(found) } },
    ...(partly ? [{ outcome: 'partly', values: { partly: String(partly) } }] : []),
    ...KINDS.filter((kind) => surplus.some(({ is }) => is === kind)).map((outcome) => ({ outcome })),
    { outcome: 'signs' },
  ];
}

/** Enables a task that is answered by marking words. */
export function enableWords({ form, onchecked, onanswer }: TaskForm): TaskControl {
  const passage = form.querySelector<HTMLElement>('[data-passage]');
  if (!passage) throw new Error(`the task "${form.dataset['judge'] ?? ''}" has no passage`);
  const sought = JSON.parse(form.dataset['sought'] ?? '') as TargetWords;
  const words = enablePassage(passage, { right: 'word-right', surplus: 'word-surplus' }, () => {
    words.unjudge();
    clearFeedback(form);
    onanswer();
  });
  onCheck(
    form,
    () => {
      const chosen = words.chosen();
      if (chosen.length === 0) {
        showFeedback(form, 'first', [{ outcome: 'first' }]);
        return;
      }
      const judged = judgeWords(chosen, sought);
      words.judge(
        judged.right,
        judged.surplus.map(({ word }) => word),
      );
      if (judged.isRight) showFeedback(form, 'right', [{ outcome: 'right' }]);
      else showFeedback(form, 'notYet', saidOf(judged));
      onchecked(judged.isRight ? 'right' : 'notYet');
    },
    () => {
      clearFeedback(form);
      words.clear();
      onanswer();
    },
  );
  return {
    answer: () => ({ chosen: words.chosen().map(String), texts: {} }),
    restore({ chosen }) {
      clearFeedback(form);
      words.mark(chosen.map(Number));
    },
  };
}
