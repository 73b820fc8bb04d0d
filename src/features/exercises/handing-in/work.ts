import type { TaskItem, TextField } from '../../../contract/exercises.ts';

/** An answer to one question: the options chosen or the words marked, and what was written. */
export interface Answer {
  /** Values of options, or indices of words in the passage. */
  chosen: readonly string[];
  /** By name of the field. */
  texts: Readonly<Record<string, string>>;
}

/** A student’s work on one question. */
export interface QuestionWork extends Answer {
  /** Number of checks, up to the one that found the answer right. */
  tries: number;
  /** True once a check has found the answer right, whatever is chosen later. */
  isRight: boolean;
}

/** Work by id of the task, with its questions in their order. */
export type Work = Readonly<Record<string, readonly QuestionWork[]>>;

/** The standing of a task; a headline is written, and never right. */
export type Standing = 'untouched' | 'begun' | 'stuck' | 'helped' | 'first' | 'written';

/** Checks beyond this number are not counted. */
export const MOST_TRIES = 1000;

/** Fields without which a text is only begun. */
const NEEDED: readonly TextField['id'][] = ['headline', 'answer'];

export const NO_WORK: QuestionWork = { chosen: [], texts: {}, tries: 0, isRight: false };

const hasAnswer = ({ chosen, texts, tries }: QuestionWork): boolean =>
  tries > 0 || chosen.length > 0 || Object.values(texts).some((text) => text.trim() !== '');

/** True if a student did anything. */
export const isBegun = (work: Work): boolean => Object.values(work).some((task) => task.some(hasAnswer));

/** Returns the work on a task, complete with the questions that it does not hold. */
export const questionsOf = (work: Work, { id, questions }: TaskItem): QuestionWork[] =>
  Array.from({ length: questions }, (_, i) => (Object.hasOwn(work, id) && work[id]?.[i]) || NO_WORK);

/** Returns what became of a task. */
export function standingOf(work: Work, task: TaskItem): Standing {
  const questions = questionsOf(work, task);
  if (!questions.some(hasAnswer)) return 'untouched';
  if (!task.isJudged)
    return questions.some(({ texts }) => NEEDED.some((field) => (texts[field] ?? '').trim() !== ''))
      ? 'written'
      : 'begun';
  if (questions.every(({ isRight }) => isRight))
    return questions.every(({ tries }) => tries === 1) ? 'first' : 'helped';
  return questions.some(({ tries }) => tries > 0) ? 'stuck' : 'begun';
}

/** Returns the work after an answer has changed. */
export function withAnswer(work: Work, task: TaskItem, question: number, answer: Answer): Work {
  const questions = questionsOf(work, task);
  return { ...work, [task.id]: questions.with(question, { ...(questions[question] ?? NO_WORK), ...answer }) };
}

/** Returns the work after a check of an answer. After the right one, further checks change nothing. */
export function withCheck(
  work: Work,
  task: TaskItem,
  question: number,
  { isRight, ...answer }: Answer & { isRight: boolean },
): Work {
  const before = questionsOf(work, task)[question] ?? NO_WORK;
  const checked = before.isRight
    ? before
    : {
        ...before,
        tries: Math.min(before.tries + 1, MOST_TRIES),
        isRight,
      };
  return { ...work, [task.id]: questionsOf(work, task).with(question, { ...checked, ...answer }) };
}
