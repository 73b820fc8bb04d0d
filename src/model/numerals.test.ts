import { describe, expect, it } from 'vitest';
import { grammar, grammars } from '../../tests/example.ts';
import { numbers, qualifierBefore, qualifierStart, relationBefore, ungrouped, wordsOn } from './numerals.ts';

const { fr, en } = grammars;
const read = (text: string, rules = fr): [string, number][] =>
  numbers(text, rules).map(({ token, value }) => [token, value]);

describe('numbers(text, grammar)', () => {
  it('reads "7.000" as seven thousand in French, never as 7', () => {
    expect(read('environ 7.000 migrants')).toEqual([['7.000', 7000]]);
  });

  it('reads "7,000" as seven thousand in English and as seven in French', () => {
    expect(read('7,000 people', en)).toEqual([['7,000', 7000]]);
    expect(read('7,000 mètres')).toEqual([['7,000', 7]]);
  });

  it('reads a narrow no-break space as grouping', () => {
    expect(read('1\u202f234\u202f567 euros')).toEqual([['1\u202f234\u202f567', 1234567]]);
  });

  it('reads decimals and scale words: "2,5 millions" is 2500000', () => {
    expect(read('2,5 millions, 100 millions')).toEqual([
      ['2,5 millions', 2_500_000],
      ['100 millions', 100_000_000],
    ]);
  });

  it('multiplies without a rest: "4,1 millions" is 4100000', () => {
    expect(read('4,1 millions')).toEqual([['4,1 millions', 4_100_000]]);
  });

  it('reads number words as whole words, in either case', () => {
    expect(read('Deux pays, une première, des adieux dixit')).toEqual([
      ['Deux', 2],
      ['première', 1],
    ]);
  });

  it('reads a phrase as one number', () => {
    expect(read('depuis un an les autorités')).toEqual([['un an', 1]]);
  });

  it('reads words joined by hyphens as one number: "vingt-deux" is 22, "quatre-vingt-un" 81', () => {
    const rules = grammar({ words: { deux: 2, quatre: 4, vingt: 20 }, joined: { un: 1 } });
    expect(read('vingt-deux, quatre\u2011vingt\u2011un, un deux-roues', rules)).toEqual([
      ['vingt-deux', 22],
      ['quatre\u2011vingt\u2011un', 81],
      ['deux', 2],
    ]);
  });

  it('reads roman numerals of two letters or more that stand alone', () => {
    expect(read('Dublin III, Henri XIV, V, VIIe, IIX')).toEqual([
      ['III', 3],
      ['XIV', 14],
    ]);
  });

  it('takes "DIX" in capitals for ten and not for the numeral 509', () => {
    expect(read('DIX pays')).toEqual([['DIX', 10]]);
  });

  it('keeps the number of "1er" and of "1." at the start of a heading', () => {
    expect(read('1. Le 1er mai')).toEqual([
      ['1', 1],
      ['1', 1],
    ]);
  });

  it('gives places that cut the token out of the text', () => {
    const text = 'des 18 derniers mois, à deux';
    for (const { token, start, end } of numbers(text, fr)) expect(text.slice(start, end)).toBe(token);
  });

  it('finds nothing in a language without words but in a text with none', () => {
    expect(read('rien du tout', grammar({}))).toEqual([]);
  });
});

describe('qualifierBefore(text, start, grammar)', () => {
  const before = (text: string): string => qualifierBefore(text, text.indexOf('7'), fr);

  it('is ~ after "environ", also elided', () => {
    expect(before('d’environ 7.000')).toBe('~');
  });

  it('is > after "plus de" and after "plus d’"', () => {
    expect(before('Plus de 7')).toBe('>');
    expect(before('plus d’7')).toBe('>');
  });

  it('is < after "moins de", and "pas plus de" is not "plus de"', () => {
    expect(before('moins de 7')).toBe('<');
    expect(before('pas plus de 7')).toBe('<');
  });

  it('is = when a qualifier stands elsewhere or is only part of a word', () => {
    expect(before('environ la moitié, 7')).toBe('=');
    expect(before('aenviron 7')).toBe('=');
  });
});

describe('wordsOn(text, start, grammar)', () => {
  const on = (text: string): string => wordsOn(text, text.indexOf('5'), fr);

  it('gives the words that tie a number to another, and those that qualify it, as they stand', () => {
    expect(on('migrants, dont 5.000')).toBe('dont');
    expect(on('migrants, Dont environ\u00a05.000')).toBe('Dont environ');
    expect(on('pas plus de 5.000')).toBe('pas plus de');
  });

  it('gives none where none stands there', () => {
    expect(on('les 5.000')).toBe('');
    expect(on('5.000')).toBe('');
  });
});

describe('relationBefore(text, start, grammar)', () => {
  const before = (text: string): string | null => relationBefore(text, text.indexOf('5'), fr);

  it('is part-of after "dont", also with a qualifier between', () => {
    expect(before('dont 5.000')).toBe('part-of');
    expect(before('dont environ 5.000')).toBe('part-of');
  });

  it('is adds-to after "complété par" and follows after "suivis de"', () => {
    expect(before('complété par 5')).toBe('adds-to');
    expect(before('suivis de 5')).toBe('follows');
  });

  it('is null without such words directly before', () => {
    expect(before('dont on dit 5')).toBeNull();
  });
});

describe('numbers(text, grammar), where words are like one another', () => {
  const rules = grammar({
    words: { six: 6, sixième: 6, cent: 100, mille: 1000, deux: 2 },
    joined: { un: 1 },
    scales: { million: 1e6, millions: 1e6, milliard: 1e9 },
    phrases: { 'un an': 1, 'un an et demi': 1.5 },
  });

  it('takes the longest word and the longest phrase', () => {
    expect(read('sixième, un an et demi, un an', rules)).toEqual([
      ['sixième', 6],
      ['un an et demi', 1.5],
      ['un an', 1],
    ]);
  });

  it('reads a phrase in capitals', () => {
    expect(read('UN AN', rules)).toEqual([['UN AN', 1]]);
  });

  it('multiplies by each scale word, and by none', () => {
    expect(read('2 millions, 2 million milliard, 2', rules)).toEqual([
      ['2 millions', 2e6],
      ['2 million milliard', 2e15],
      ['2', 2],
    ]);
  });

  it('lets a larger part be multiplied by what is before it, at any depth', () => {
    expect(read('deux-cent-six, deux-mille-deux-cent-un, mille-cent, six-cent-mille-deux', rules)).toEqual([
      ['deux-cent-six', 206],
      ['deux-mille-deux-cent-un', 2201],
      ['mille-cent', 1100],
      ['six-cent-mille-deux', 600_002],
    ]);
  });

  it('gives numbers in the order of the text, roman ones among the others', () => {
    expect(read('III, six, XIV, 5', rules)).toEqual([
      ['III', 3],
      ['six', 6],
      ['XIV', 14],
      ['5', 5],
    ]);
  });

  it('takes a roman numeral beside other numbers for one', () => {
    expect(read('six XX six', rules)).toEqual([
      ['six', 6],
      ['XX', 20],
      ['six', 6],
    ]);
    expect(read('XX 6', rules)).toEqual([
      ['XX', 20],
      ['6', 6],
    ]);
  });
});

describe('qualifierStart(text, start, grammar)', () => {
  it('is where the qualifier begins, also in letters of two code points', () => {
    expect(qualifierStart('été, environ 7', 13, fr)).toBe(5);
    expect(qualifierStart('e\u0301te\u0301, environ 7', 13, fr)).toBe(5);
  });

  it('is the number itself where nothing qualifies it', () => {
    expect(qualifierStart('été 7', 4, fr)).toBe(4);
  });

  it('takes the qualifier that begins first', () => {
    const rules = grammar({ about: ['de'], moreThan: ['plus de'], lessThan: ['pas plus de'] });
    expect(qualifierBefore('plus de 7', 8, rules)).toBe('>');
    expect(qualifierBefore('pas plus de 7', 12, rules)).toBe('<');
    expect(qualifierBefore('de 7', 3, rules)).toBe('~');
  });

  it('takes the first of two that begin at one place', () => {
    expect(qualifierBefore('vers 7', 5, grammar({ about: ['vers'], moreThan: ['vers'] }))).toBe('~');
  });
});

describe('ungrouped(text, grammar)', () => {
  it('joins each group of digits, and leaves decimals and other points', () => {
    expect(ungrouped('1.000 et 2.345.678,5. Fin. 7', fr)).toBe('1000 et 2345678,5. Fin. 7');
  });
});

it('numbers(text, grammar) takes a smaller roman letter from a larger one after it', () => {
  expect(read('Louis IX, MCMXC, XL')).toEqual([
    ['IX', 9],
    ['MCMXC', 1990],
    ['XL', 40],
  ]);
});

it('numbers(text, grammar) adds equal parts, and lets neither multiply the other', () => {
  expect(read('cent-cent', grammar({ words: { cent: 100 } }))).toEqual([['cent-cent', 200]]);
});
