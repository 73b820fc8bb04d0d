import { page } from '../../../interaction/page.ts';
import { enableTasks, exerciseSections } from '../enable.ts';
import { showProgress } from '../judge/progress.ts';
import { answerIn } from './answer-in.ts';
import { findApi } from './api.ts';
import { Report } from './report.ts';

const sections = exerciseSections();

/** Id of a question: an exercise may have two, "exercise-11" and "exercise-11-2". */
const idOf = ({ exercise, question }: { exercise: number; question: number }): string =>
  `${sections[exercise]?.id ?? ''}${question === 0 ? '' : `-${String(question + 1)}`}`;

/** Does a step of the report. A platform that has closed the session leaves the page as it is without one. */
function attempt(step: () => void): void {
  try {
    step();
  } catch {
    // The page works as it does alone.
  }
}

let report: Report | null = null;
const questions = enableTasks(page.lang, {
  onanswer: () => undefined,
  onverdict(place, verdict) {
    const id = idOf(place);
    const form = questions.find((each) => idOf(each) === id)?.form;
    if (form) attempt(() => report?.record(answerIn(form, id, verdict)));
  },
});
const api = findApi(window);
attempt(() => {
  if (!api) return;
  const judged = questions.filter(({ form }) => form.dataset['judge'] !== 'headline');
  report = Report.start(api, questions.map(idOf), judged.map(idOf));
  for (const id of report?.progress.answered ?? [])
    questions.find((each) => idOf(each) === id)?.form.setAttribute('data-checked', '');
  showProgress(sections);
});
addEventListener('pagehide', () => attempt(() => report?.end()), { once: true });
document.documentElement.dataset['alive'] = '';
