import type { ChoiceQuestion, WordsQuestion } from '../../../contract/exercises.ts';
import type { Question } from '../board.svelte.ts';
import { chunksOf } from '../passage-words.ts';
import type { ScormAnswer } from './report.ts';

const RESULTS = { right: 'correct', notYet: 'wrong', seen: 'neutral' } as const;

type Given = Pick<ScormAnswer, 'type' | 'response' | 'right'>;

/** The letters of the options that are chosen, and of those that are right. */
const lettersOf = ({ options }: ChoiceQuestion, [chosen]: readonly string[]): Given => ({
  type: 'choice',
  response: options.find(({ value }) => value === chosen)?.letter ?? '',
  right: options.filter(({ isRight }) => isRight).map(({ letter }) => letter),
});

/** The words that are marked, and those to find, in the order of the passage. */
function wordsOf({ passage, sought }: WordsQuestion, chosen: readonly string[]): Given {
  const words = chunksOf(passage).flatMap(({ parts }) => parts.filter(({ word }) => word !== null));
  const textOf = (some: readonly number[]) =>
    words
      .filter(({ word }) => word !== null && some.includes(word))
      .map(({ text }) => text)
      .join(' ');
  return {
    type: 'fill-in',
    response: textOf(chosen.map(Number)),
    right: [textOf(sought.answers.flat())],
  };
}

/** Returns the answer to a question that has got a verdict. Of a text only the last field leaves the page. */
export function answerIn(
  { data, work }: Pick<Question, 'data' | 'work'>,
  id: string,
  verdict: keyof typeof RESULTS,
): ScormAnswer {
  const given: Given =
    data.kind === 'choice'
      ? lettersOf(data, work.chosen)
      : data.kind === 'words'
        ? wordsOf(data, work.chosen)
        : { type: 'fill-in', response: (work.texts[data.fields.at(-1)?.id ?? ''] ?? '').trim(), right: [] };
  return { id, ...given, result: RESULTS[verdict] };
}
