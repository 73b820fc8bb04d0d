import type { SumAnswers } from '../../contract/exercises.ts';
import { briefAnswer } from '../../figure/compare/answer-data.ts';
import { comparedFigures } from '../../figure/compare/compared-figures.ts';
import { TextPool } from '../../figure/compare/text-pool.ts';
import type { Locale } from '../../i18n/locale.ts';
import { keyOfAsked } from '../../model/compare/question.ts';
import { allowedSums, sums, type AskedSum } from '../../model/compare/sums.ts';
import type { Declaration } from '../../model/declaration.ts';
import type { Exercise } from '../../model/schema.ts';
import { findById, shuffled, withLetters } from './options.ts';
import type { QuotedNumber, SumTask } from './task.ts';

/** Builds the numbers of a search for a sum, and the pairs that are right: all that the model allows. */
export function sumOf(
  exercise: Extract<Exercise, { kind: 'sum' }>,
  declaration: Declaration,
  locale: Locale,
): Pick<SumTask, 'kind' | 'options' | 'allowed'> {
  const numbers = comparedFigures({ declaration, locale, root: '' });
  const options: QuotedNumber[] = withLetters(
    shuffled(numbers, ({ id }) => id, exercise.id).map(({ id, quoted, label, name }) => ({
      value: id,
      quoted,
      label,
      name,
    })),
  );
  const byId = options.map((option) => ({ id: option.value, option }));
  const find = (id: string) => findById(byId, id, exercise).option;
  return {
    kind: 'sum',
    options,
    allowed: allowedSums(declaration.figures).map(({ ids: [a, b] }) => [find(a), find(b)] as const),
  };
}

/** Returns the sums that the text refuses although both numbers count the same, in an order that follows from a seed. */
export function temptingSums(declaration: Declaration, seed: string): AskedSum[] {
  const { figures } = declaration;
  const unitOf = (id: string) => figures.find((figure) => figure.id === id)?.unit;
  const allowed = new Set(allowedSums(figures).map(keyOfAsked));
  const tempting = sums(figures).filter(
    (asked) => unitOf(asked.ids[0]) === unitOf(asked.ids[1]) && !allowed.has(keyOfAsked(asked)),
  );
  return shuffled(tempting, keyOfAsked, seed);
}

/** Returns what the text answers to each sum, for a page that cannot fetch it. */
export function sumAnswers(declaration: Declaration, locale: Locale): SumAnswers {
  const pool = new TextPool();
  const answers = Object.fromEntries(
    sums(declaration.figures).map((asked) => [
      keyOfAsked(asked),
      briefAnswer(asked, { declaration, locale, pool }),
    ]),
  );
  return { answers, texts: pool.texts };
}
