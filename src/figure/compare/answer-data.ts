import type { BriefAnswer, ComparedAnswer } from '../../contract/compare.ts';
import { answerWords, type AnswerWords } from './answer-words.ts';
import type { Locale } from '../../i18n/locale.ts';
import { ask } from '../../model/compare/ask.ts';
import type { Answer } from '../../model/compare/answer.ts';
import { combinations } from '../../model/compare/combinations.ts';
import { keyOfAsked, type Asked } from '../../model/compare/question.ts';
import type { Declaration } from '../../model/declaration.ts';
import type { TextPool } from './text-pool.ts';

/** Suggestions that an answer shows, nearest first. */
const SUGGESTIONS = 3;

/** The text that answers, in a language, and the pool for the words of its answers. */
interface Asking {
  declaration: Declaration;
  locale: Locale;
  pool: TextPool;
}

const briefOf = (answer: Answer, { ids }: Asked, words: AnswerWords, pool: TextPool): BriefAnswer => ({
  kind: answer.kind,
  // A refused question keeps the order in which it was asked.
  figures: answer.kind === 'refused' ? ids : answer.figures,
  ...(answer.kind === 'drawn' && answer.derived?.id && { derived: answer.derived.id }),
  verdict: pool.place(words.verdict),
  why: words.why.map((each) => pool.place(each)),
});

/** Returns the verdict on a question and its reasons. */
export function briefAnswer(asked: Asked, { declaration, locale, pool }: Asking): BriefAnswer {
  const answer = ask(asked.question, asked.ids, declaration);
  return briefOf(answer, asked, answerWords(answer, asked.question, declaration, locale), pool);
}

/** Returns the whole answer to a question. */
export function answerData(asked: Asked, { declaration, locale, pool }: Asking): ComparedAnswer {
  const answer = ask(asked.question, asked.ids, declaration);
  const words = answerWords(answer, asked.question, declaration, locale);
  return {
    ...briefOf(answer, asked, words, pool),
    sentence: pool.place(words.sentence),
    ...(words.formula && { formula: pool.place(words.formula) }),
    ...(answer.kind !== 'drawn' && answer.refusal && { refusal: answer.refusal }),
    ...(answer.kind === 'refused' &&
      answer.suggestions.length > 0 && {
        suggestions: answer.suggestions.slice(0, SUGGESTIONS).map(keyOfAsked),
      }),
  };
}

/** Returns the answers to all that can be asked about some figures, by key. */
export const answersIn = <Made extends BriefAnswer>(
  ids: readonly string[],
  make: (asked: Asked) => Made,
): Record<string, Made> =>
  Object.fromEntries(combinations(ids).map((asked) => [keyOfAsked(asked), make(asked)]));
