import { grammar, headlineWords } from '../../i18n/grammars.ts';
import { enableChoice } from './judge/choice-task.ts';
import type { Verdict } from './judge/feedback.ts';
import { enableHeadline, type HeadlineJudge } from './judge/headline-task.ts';
import { showProgress } from './judge/progress.ts';
import type { TaskControl, TaskForm } from './judge/task.ts';
import { enableWords } from './judge/words-task.ts';
import type { Answer, QuestionWork } from './handing-in/work.ts';

/** A question: the index of its exercise on the page, and its index among the questions of that exercise. */
interface Place {
  exercise: number;
  question: number;
}

/** Hears what a student does in a question. */
interface TaskListener {
  onanswer: (place: Place, answer: Answer) => void;
  onverdict: (place: Place, verdict: Exclude<Verdict, 'first'>, answer: Answer) => void;
}

/** A question on the page. */
interface Question extends Place {
  form: HTMLFormElement;
  control: TaskControl;
}

/** Returns the sections of the exercises, in their order. */
export const exerciseSections = (): HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>('[data-exercise]'),
];

/** Loads the judge of headlines with the words of a language: no other task needs it. */
async function headlineJudge(lang: string): Promise<HeadlineJudge> {
  const [{ judgeHeadline }, numerals, headlines] = await Promise.all([
    import('./judge/headline.ts'),
    grammar(lang),
    headlineWords(lang),
  ]);
  return (headline, rule) => judgeHeadline(headline, rule, { numerals, headlines });
}

/** Enables a form by its kind. */
function enableForm(task: TaskForm, lang: string): TaskControl {
  const { judge } = task.form.dataset;
  if (judge === 'words') return enableWords(task);
  if (judge === 'choice') return enableChoice(task);
  return enableHeadline(task, () => headlineJudge(lang));
}

/** Enables all tasks of the page, and returns their questions. */
export function enableTasks(lang: string, listener?: TaskListener): Question[] {
  const sections = exerciseSections();
  return sections.flatMap((section, exercise) =>
    [...section.querySelectorAll('form')].map((form, question): Question => {
      const place = { exercise, question };
      const control = enableForm(
        {
          form,
          onanswer() {
            listener?.onanswer(place, control.answer());
          },
          onchecked(verdict) {
            form.dataset['checked'] = '';
            showProgress(sections);
            listener?.onverdict(place, verdict, control.answer());
          },
        },
        lang,
      );
      return { ...place, form, control };
    }),
  );
}

/** Puts answers back, and shows which tasks were answered. */
export function restoreAnswers(questions: readonly Question[], workOn: (place: Place) => QuestionWork): void {
  for (const { form, control, ...place } of questions) {
    const work = workOn(place);
    control.restore(work);
    form.toggleAttribute('data-checked', work.tries > 0);
  }
  showProgress(exerciseSections());
}
