import { expect, it } from 'vitest';
import { parseFormula } from './formula.ts';

it('parseFormula(text) takes ids and operators apart, whatever space is between', () => {
  expect(parseFormula('  a-b  +\tc = d ')).toEqual({ terms: ['a-b', 'c', 'd'], operators: ['+', '='] });
});

it.each(['', 'a', 'a +', '+ a', 'a b c', 'A + b', 'a + B', 'a + b x c', 'a x b + c', 'a ++ b', 'a + + b'])(
  'parseFormula(text) gives null for "%s"',
  (text) => {
    expect(parseFormula(text)).toBeNull();
  },
);
