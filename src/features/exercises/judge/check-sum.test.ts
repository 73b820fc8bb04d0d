import { expect, it } from 'vitest';
import { declaration } from '../../../../tests/declaration.ts';
import type { ExercisesData, SumQuestion } from '../../../contract/exercises.ts';
import { answerWords } from '../../../figure/compare/answer-words.ts';
import { createLocale } from '../../../i18n/locale.ts';
import { ask } from '../../../model/compare/ask.ts';
import { sums as allSums } from '../../../model/compare/sums.ts';
import { exercisesData } from '../exercises-data.ts';
import { sumAnswers } from '../sum.ts';
import { checkSum } from './check-sum.ts';
import { judgeFrom } from './sum-judge.ts';

/** The search for a sum among the exercises. */
const questionIn = ({ tasks }: ExercisesData): SumQuestion =>
  tasks.flatMap(({ asked }) => asked).find((each) => each.kind === 'sum')!;

it.each(declaration.languages)(
  'in %s checkSum(question, chosen) takes exactly the sums that the model allows, in either order',
  async (lang) => {
    const locale = createLocale(lang);
    const given = sumAnswers(declaration, locale);
    const data = exercisesData(declaration, locale, given);
    const question = questionIn(data);
    const tools = { words: data.words, sums: () => judgeFrom(given) };
    const right: string[] = [];
    for (const { ids } of allSums(declaration.figures)) {
      const answer = ask('sum', ids, declaration);
      const { verdict, why } = answerWords(answer, 'sum', declaration, locale);
      const feedback = await checkSum(question, ids, tools);
      const said = feedback.said.map(({ text }) => text);
      expect(feedback.verdict, ids.join()).toBe(answer.kind === 'drawn' ? 'right' : 'notYet');
      expect(said.slice(0, 1 + why.length), ids.join()).toEqual([verdict, ...why]);
      expect(why.length, ids.join()).toBeGreaterThan(0);
      expect(await checkSum(question, ids.toReversed(), tools)).toEqual(feedback);
      if (feedback.verdict === 'right') right.push(ids.join(' + '));
    }
    expect(right).toEqual(['officers + officers-added', 'networks-2015 + networks-2016']);
  },
);

it('checkSum(question, chosen) judges no number that the page does not offer', async () => {
  const data = exercisesData(declaration, createLocale('en'), '');
  const question = questionIn(data);
  const sums = () => judgeFrom(sumAnswers(declaration, createLocale('en')));
  const { verdict } = await checkSum(question, ['officers', 'nobody'], { words: data.words, sums });
  expect(verdict).toBe('first');
});
