import { expect, it } from 'vitest';
import { questions } from '../../model/compare/question.ts';
import { sketchOf } from './sketch-of.ts';

const [a, b] = ['a', 'b'].map((id) => ({ id, said: id })) as [never, never];

it('sketchOf(question, a, b) has a shape for each question that can be refused', () => {
  expect(questions.map((question) => sketchOf(question, a, b)?.form ?? null)).toEqual([
    null,
    'stack',
    'remainder',
    'share',
    'rate',
    'change',
    'rank',
  ]);
});
