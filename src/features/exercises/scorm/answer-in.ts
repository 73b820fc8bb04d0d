import type {
  ChoiceQuestion,
  QuestionData,
  SumQuestion,
  WordsQuestion,
} from '../../../contract/exercises.ts';
import type { Question } from '../board.svelte.ts';
import type { QuestionWork } from '../handing-in/work.ts';
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

/** The letters of both numbers, in the order of the options; the page does not hold the right pairs. */
const pairOf = ({ options }: SumQuestion, chosen: readonly string[]): Given => ({
  type: 'choice',
  response: options
    .filter(({ value }) => chosen.includes(value))
    .map(({ letter }) => letter)
    .join(),
  right: [],
});

/** Returns what was given as an answer, and what is right. */
function givenIn(data: QuestionData, { chosen, texts }: QuestionWork): Given {
  switch (data.kind) {
    case 'choice':
      return lettersOf(data, chosen);
    case 'words':
      return wordsOf(data, chosen);
    case 'sum':
      return pairOf(data, chosen);
    case 'writing':
      return { type: 'fill-in', response: (texts[data.fields.at(-1)?.id ?? ''] ?? '').trim(), right: [] };
  }
}

/** Returns the answer to a question that has got a verdict. Of a text only the last field leaves the page. */
export function answerIn(
  { data, work }: Pick<Question, 'data' | 'work'>,
  id: string,
  verdict: keyof typeof RESULTS,
): ScormAnswer {
  return { id, ...givenIn(data, work), result: RESULTS[verdict] };
}
