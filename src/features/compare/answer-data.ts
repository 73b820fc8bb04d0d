import type { ComparedAnswer } from '../../contract/compare.ts';
import { answerWords } from '../../figure/compare/answer-words.ts';
import type { Locale } from '../../i18n/locale.ts';
import { ask } from '../../model/compare/ask.ts';
import { combinations } from '../../model/compare/combinations.ts';
import { keyOfAsked, type Asked } from '../../model/compare/question.ts';
import type { Declaration } from '../../model/declaration.ts';
import type { TextPool } from './text-pool.ts';

/** Suggestions that an answer shows, nearest first. */
const SUGGESTIONS = 3;

function answerData(asked: Asked, declaration: Declaration, locale: Locale, pool: TextPool): ComparedAnswer {
  const { question, ids } = asked;
  const answer = ask(question, ids, declaration);
  const { verdict, why, sentence, formula } = answerWords(answer, question, declaration, locale);
  return {
    kind: answer.kind,
    // A refused question keeps the order in which it was asked.
    figures: answer.kind === 'refused' ? ids : answer.figures,
    ...(answer.kind === 'drawn' && answer.derived?.id && { derived: answer.derived.id }),
    verdict: pool.place(verdict),
    why: why.map((each) => pool.place(each)),
    sentence: pool.place(sentence),
    ...(formula && { formula: pool.place(formula) }),
    ...(answer.kind !== 'drawn' && answer.refusal && { refusal: answer.refusal }),
    ...(answer.kind === 'refused' &&
      answer.suggestions.length > 0 && {
        suggestions: answer.suggestions.slice(0, SUGGESTIONS).map(keyOfAsked),
      }),
  };
}

/** Returns the answers to all that can be asked about some figures, by key; their words are put into a pool. */
export const answersIn = (
  ids: readonly string[],
  declaration: Declaration,
  locale: Locale,
  pool: TextPool,
): Record<string, ComparedAnswer> =>
  Object.fromEntries(
    combinations(ids).map((asked) => [keyOfAsked(asked), answerData(asked, declaration, locale, pool)]),
  );
