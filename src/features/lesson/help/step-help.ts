import type { LessonData } from '../../../contract/lesson.ts';

/** Help with the words of a step. */
interface StepHelp {
  plain: string[];
  terms: LessonData['help']['terms'];
  /** True if the plain words would give away the number that the class is guessing. */
  isLater: boolean;
}

/**
 * Returns help with a step.
 *
 * @param isShown true once the class sees the number that it guessed there
 */
export function stepHelp({ help, predictions }: LessonData, step: string, isShown: boolean): StepHelp {
  const { plain, terms } = help.steps[step] ?? { plain: [], terms: [] };
  const isLater = !isShown && predictions.some(({ id }) => id === step);
  return {
    plain: isLater ? [] : plain.flatMap((index) => help.plain[index] ?? []),
    terms: help.terms.filter(({ id }) => terms.includes(id)),
    isLater,
  };
}
