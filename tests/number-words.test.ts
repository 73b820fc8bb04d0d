import { describe, expect, it } from 'vitest';
import { grammar } from '../src/i18n/grammars.ts';
import { numbers } from '../src/model/numerals.ts';

/** Returns the numbers of a text, each with its value, as the grammar of its language finds them. */
const read = async (tag: string, text: string): Promise<[string, number][]> =>
  numbers(text, await grammar(tag)).map(({ token, value }) => [token, value]);

describe('French number words', () => {
  const one: [text: string, token: string, value: number][] = [
    ['quatorze agents', 'quatorze', 14],
    ['Dix-sept agents', 'Dix-sept', 17],
    ['dix-neuf agents', 'dix-neuf', 19],
    ['vingt-huit filières', 'vingt-huit', 28],
    ['vingt et un jours', 'vingt et un', 21],
    ['vingt-et-une heures', 'vingt-et-une', 21],
    ['soixante-dix agents', 'soixante-dix', 70],
    ['soixante et onze agents', 'soixante et onze', 71],
    ['soixante-et-onze agents', 'soixante-et-onze', 71],
    ['quatre-vingts agents', 'quatre-vingts', 80],
    ['quatre-vingt-un agents', 'quatre-vingt-un', 81],
    ['quatre-vingt-dix agents', 'quatre-vingt-dix', 90],
    ['quatre-vingt-dix-sept agents', 'quatre-vingt-dix-sept', 97],
    ['deux cents agents', 'deux cents', 200],
    ['deux-cent-vingt agents', 'deux-cent-vingt', 220],
    ['mille-deux-cents agents', 'mille-deux-cents', 1200],
    ['vingt-huit mille agents', 'vingt-huit mille', 28_000],
    ['quatre-vingts millions', 'quatre-vingts millions', 80_000_000],
    ['la vingt-deuxième rencontre', 'vingt-deuxième', 22],
    ['une dizaine d’agents', 'dizaine', 10],
    ['deux douzaines d’agents', 'deux douzaines', 24],
    ['une vingtaine d’agents', 'vingtaine', 20],
    ['plusieurs centaines d’agents', 'centaines', 100],
    ['des milliers d’agents', 'milliers', 1000],
    ['des dizaines de milliers d’agents', 'dizaines de milliers', 10_000],
    ['la moitié des agents', 'moitié', 0.5],
    ['un tiers des agents', 'un tiers', 0.333333333333333],
    ['les deux tiers des agents', 'deux tiers', 0.666666666666667],
    ['le quart des agents', 'le quart', 0.25],
    ['les trois quarts des agents', 'trois quarts', 0.75],
    ['un demi-siècle', 'demi', 0.5],
  ];

  it.each(one)('"%s" holds "%s", %d', async (text, token, value) => {
    expect(await read('fr', text)).toEqual([[token, value]]);
  });

  it.each(['un accord, une frontière', 'les pays tiers', 'de quart sur le port', 'le tiers-monde'])(
    '"%s" holds none',
    async (text) => {
      expect(await read('fr', text)).toEqual([]);
    },
  );

  it('"les deux premières" are two numbers', async () => {
    expect(await read('fr', 'les deux premières')).toEqual([
      ['deux', 2],
      ['premières', 1],
    ]);
  });
});

describe('English number words', () => {
  const one: [text: string, token: string, value: number][] = [
    ['seventeen officers', 'seventeen', 17],
    ['nineteen officers', 'nineteen', 19],
    ['ninety officers', 'ninety', 90],
    ['Twenty-eight networks', 'Twenty-eight', 28],
    ['twenty-one networks', 'twenty-one', 21],
    ['the twenty-first meeting', 'twenty-first', 21],
    ['twenty-eight thousand people', 'twenty-eight thousand', 28_000],
    ['two hundred people', 'two hundred', 200],
    ['a dozen people', 'dozen', 12],
    ['two dozen people', 'two dozen', 24],
    ['tens of thousands of people', 'tens of thousands', 10_000],
    ['half of the officers', 'half', 0.5],
    ['a third of the officers', 'a third of', 0.333333333333333],
    ['two-thirds of the officers', 'two-thirds', 0.666666666666667],
    ['a quarter of the officers', 'a quarter', 0.25],
    ['three quarters of the officers', 'three quarters', 0.75],
    ['a third meeting', 'third', 3],
  ];

  it.each(one)('"%s" holds "%s", %d', async (text, token, value) => {
    expect(await read('en', text)).toEqual([[token, value]]);
  });

  it.each(['one of them', 'the police headquarters', 'the last quarter'])('"%s" holds none', async (text) => {
    expect(await read('en', text)).toEqual([]);
  });
});
