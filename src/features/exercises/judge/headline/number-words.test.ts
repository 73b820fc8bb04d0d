import { describe, expect, it } from 'vitest';
import { grammar, headlineWords } from '../../../../i18n/grammars.ts';
import { numbersIn } from './number-words.ts';

const read = async (lang: string, text: string) =>
  numbersIn(text, await grammar(lang), await headlineWords(lang)).map(({ token, value }) => [token, value]);

describe('numbersIn(text, grammar, own)', () => {
  it('joins number words that are one number, and no others', async () => {
    expect(await read('fr', 'deux mille sept cents, sept mille')).toEqual([
      ['deux mille sept cents', 2700],
      ['sept mille', 7000],
    ]);
    expect(await read('en', 'more than two thousand seven hundred')).toEqual([
      ['two thousand seven hundred', 2700],
    ]);
    expect(await read('fr', 'mille sept mille')).toEqual([
      ['mille', 1000],
      ['sept mille', 7000],
    ]);
  });

  it('multiplies digits by the letter after them', async () => {
    expect(await read('en', '€100m, 7k, 5 metres')).toEqual([
      ['100m', 100000000],
      ['7k', 7000],
      ['5', 5],
    ]);
  });

  it('takes two capitals for a word, not for a Roman numeral', async () => {
    expect(await read('fr', 'MM. Cazeneuve et Rudd')).toEqual([]);
    expect(await read('fr', 'DIX')).toEqual([['DIX', 10]]);
  });
});
