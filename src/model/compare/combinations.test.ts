import { expect, it } from 'vitest';
import { combinations } from './combinations.ts';

const questionsOf = (ids: string[], question: string) =>
  combinations(ids)
    .filter((asked) => asked.question === question)
    .map((asked) => asked.ids.join(' '));

it('combinations(ids) asks of each alone and of each pair, in both orders if the order matters', () => {
  expect(questionsOf(['a', 'b', 'c'], 'sum')).toEqual(['a', 'b', 'c', 'a b', 'a c', 'b c']);
  expect(questionsOf(['a', 'b'], 'difference')).toEqual(['a', 'b', 'a b', 'b a']);
});

it('combinations(ids) of ten are 565: ten alone and 45 pairs, times seven questions, four of them in two orders', () => {
  expect(combinations(Array.from('abcdefghij'))).toHaveLength(10 * 7 + 45 * (3 + 4 * 2));
});
