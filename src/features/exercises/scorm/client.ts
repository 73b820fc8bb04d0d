import { page } from '../../../interaction/page.ts';
import { Board, type Question } from '../board.svelte.ts';
import { enableTasks } from '../enable.svelte.ts';
import { NO_WORK } from '../handing-in/work.ts';
import { loadJudge } from '../judge/load-judge.ts';
import { sumsFrom } from '../judge/load-sums.ts';
import { WorkSession } from '../work-session.svelte.ts';
import { answerIn } from './answer-in.ts';
import { findApi } from './api.ts';
import { Report } from './report.ts';

/** Id of a question: an exercise may have two, "exercise-11" and "exercise-11-2". */
const idOf = ({ task, index }: Question): string =>
  `exercise-${String(task.number)}${index === 0 ? '' : `-${String(index + 1)}`}`;

/** Does a step of the report. A platform that has closed the session leaves the page as it is without one. */
function attempt(step: () => void): void {
  try {
    step();
  } catch {
    // The page works as it does alone.
  }
}

let report: Report | null = null;
const holder = new WorkSession();
if (page.exercises) {
  const board = new Board({
    data: page.exercises,
    holder,
    judge: () => loadJudge(page.lang),
    sums: sumsFrom(page.exercises),
    onverdict: (question, verdict) =>
      attempt(() => report?.record(answerIn(question, idOf(question), verdict))),
  });
  enableTasks(board);
  const questions = board.tasks.flatMap((task) => task.questions);
  const api = findApi(window);
  attempt(() => {
    if (!api) return;
    const judged = questions.filter(({ data }) => data.kind !== 'writing');
    report = Report.start(api, questions.map(idOf), judged.map(idOf));
    const { answered, right } = report?.progress ?? { answered: new Set(), right: new Set() };
    for (const question of questions.filter((each) => answered.has(idOf(each))))
      holder.check(question.task, question.index, { ...NO_WORK, isRight: right.has(idOf(question)) });
  });
}
addEventListener('pagehide', () => attempt(() => report?.end()), { once: true });
document.documentElement.dataset['alive'] = '';
