import { page } from '../../../interaction/page.ts';
import { enableTasks, exerciseSections } from '../enable.ts';
import { VERDICT, type Verdict } from '../judge/feedback.ts';
import { showProgress } from '../judge/progress.ts';
import { answerIn } from './answer-in.ts';
import { findApi, type ScormApi } from './api.ts';
import { Report } from './report.ts';

/** The questions of the page by id: an exercise may have two, "exercise-11" and "exercise-11-2". */
const questions = new Map(
  exerciseSections().flatMap((section) =>
    [...section.querySelectorAll('form')].map(
      (form, i) => [i === 0 ? section.id : `${section.id}-${String(i + 1)}`, form] as const,
    ),
  ),
);

const isJudged = (form: HTMLFormElement): boolean => form.dataset['judge'] !== 'headline';

/** Reports to a platform from now on. A platform that fails leaves the page as it is without one. */
function reportTo(api: ScormApi): void {
  const judged = [...questions].filter(([, form]) => isJudged(form)).map(([id]) => id);
  const report = Report.start(api, [...questions.keys()], judged);
  if (!report) return;
  for (const id of report.progress.answered) questions.get(id)?.setAttribute('data-checked', '');
  showProgress(exerciseSections());
  const attempt = (step: () => void) => {
    try {
      step();
    } catch {
      // The platform has closed the session.
    }
  };
  document.addEventListener(VERDICT, (event) => {
    const form = event.target as HTMLFormElement;
    const id = [...questions].find(([, each]) => each === form)?.[0] ?? '';
    const answer = answerIn(form, id, (event as CustomEvent<Verdict>).detail);
    if (answer)
      attempt(() => {
        report.record(answer);
      });
  });
  addEventListener(
    'pagehide',
    () => {
      attempt(() => {
        report.end();
      });
    },
    { once: true },
  );
}

enableTasks(page.lang);
const api = findApi(window);
try {
  if (api) reportTo(api);
} catch {
  // No session: the page works as it does alone.
}
document.documentElement.dataset['alive'] = '';
