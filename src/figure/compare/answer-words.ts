import type { Locale } from '../../i18n/locale.ts';
import type { Answer, Refused } from '../../model/compare/answer.ts';
import type { Question } from '../../model/compare/question.ts';
import type { Declaration } from '../../model/declaration.ts';
import { wordsIn } from '../../model/words-in.ts';
import { apartWords } from './apart-words.ts';
import { drawnWords, formulaWords } from './drawn-words.ts';
import { quotable } from './quotable.ts';
import { reasonWords } from './reason-words.ts';
import { verdict } from './verdict.ts';

/** An answer in the words of one language: whole sentences, no number of the text without its qualifier. */
export interface AnswerWords {
  verdict: string;
  why: string[];
  /** One sentence to quote, with its source. */
  sentence: string;
  /** Our arithmetic, labelled as ours; "" if there is none. */
  formula: string;
}

function whyWords(answer: Answer, question: Question, declaration: Declaration, locale: Locale): string[] {
  if (answer.kind === 'drawn') return drawnWords(answer, question, declaration, locale);
  const written = declaration.refusals.find(({ id }) => id === answer.refusal);
  if (written) return [wordsIn(written.reason, locale.lang)];
  return answer.kind === 'side'
    ? apartWords(answer, declaration, locale)
    : reasonWords(answer satisfies Refused, declaration, locale);
}

/** Returns an answer in the words of a locale. */
export function answerWords(
  answer: Answer,
  question: Question,
  declaration: Declaration,
  locale: Locale,
): AnswerWords {
  const derived = answer.kind === 'drawn' ? answer.derived : null;
  const formula = derived ? formulaWords(derived, declaration, locale) : '';
  return {
    verdict: verdict(answer, question, declaration, locale),
    why: whyWords(answer, question, declaration, locale),
    sentence: quotable(answer, formula, declaration, locale),
    formula,
  };
}
