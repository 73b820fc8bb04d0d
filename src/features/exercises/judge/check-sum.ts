import type { SumQuestion } from '../../../contract/exercises.ts';
import type { ExerciseKey } from '../../../contract/script-words.ts';
import type { Feedback } from './feedback.ts';

/**
 * Finds what the text says of the sum of two numbers.
 *
 * @throws Error if it has no answer
 */
export type SumJudge = (
  question: SumQuestion,
  figures: readonly string[],
  words: Record<ExerciseKey, string>,
) => Feedback;

/** Needs of a check besides the answer. */
interface SumTools {
  words: Record<ExerciseKey, string>;
  /** Loads the judge with the answers of the text. */
  sums: () => Promise<SumJudge>;
}

/** Returns what the text says of the sum of two numbers, or that its answer could not be loaded. */
export async function checkSum(
  question: SumQuestion,
  chosen: readonly string[],
  { words, sums }: SumTools,
): Promise<Feedback> {
  const first = (bold: string): Feedback => ({ verdict: 'first', said: [{ bold, text: '' }] });
  const figures = question.options.map(({ value }) => value).filter((value) => chosen.includes(value));
  if (figures.length !== 2) return first(words['exercise.first.sum']);
  try {
    return (await sums())(question, figures, words);
  } catch {
    return first(words['exercise.sum.unread']);
  }
}
