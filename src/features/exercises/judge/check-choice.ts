import type { ChoiceQuestion } from '../../../contract/exercises.ts';
import type { ExerciseKey } from '../../../contract/script-words.ts';
import type { Feedback } from './feedback.ts';

/** Returns the feedback on a chosen option. */
export function checkChoice(
  { options }: ChoiceQuestion,
  [chosen]: readonly string[],
  words: Record<ExerciseKey, string>,
): Feedback {
  const option = options.find(({ value }) => value === chosen);
  if (!option) return { verdict: 'first', said: [{ bold: words['exercise.first.choice'], text: '' }] };
  const verdict = option.isRight ? 'right' : 'notYet';
  const [first = '', ...rest] = option.said;
  return {
    verdict,
    said: [{ bold: words[`exercise.verdict.${verdict}`], text: first }, ...rest.map((text) => ({ text }))],
  };
}
