import { describe, expect, it } from 'vitest';
import {
  isPlural,
  parseGuess,
  formatValue,
  guessWords,
  axisPercent,
  formatInput,
  valueText,
  type Scale,
} from './guess.ts';

const french: Scale = {
  intl: 'fr-FR',
  group: '.\u202f\u00a0',
  decimal: ',',
  factor: 1,
  to: 20_000,
  small: '{value}',
  large: '',
};
const english: Scale = { ...french, intl: 'en-GB', group: ',\u00a0\u202f', decimal: '.' };
const euros: Scale = {
  ...french,
  factor: 1_000_000,
  to: 200_000_000,
  small: '{value} euros',
  large: '{value} d’euros',
};

describe('parseGuess(text, scale)', () => {
  it.each([
    ['3000', french, 3000],
    ['3.000', french, 3000],
    [' 3 000 ', french, 3000],
    ['3\u202f000', french, 3000],
    ['3,000', english, 3000],
    ['1,234,567', english, 1_234_567],
    ['0', french, 0],
    ['2,5', euros, 2_500_000],
    ['4,1', euros, 4_100_000],
  ])('takes "%s" as its language writes it', (text, scale, value) => {
    expect(parseGuess(text, scale)).toEqual({ is: 'value', value });
  });

  it('knows an empty field from a zero', () => {
    expect(parseGuess('  ', french)).toEqual({ is: 'none' });
  });

  it.each([
    ['beaucoup', french],
    ['-5', french],
    ['3e3', french],
    ['1.00', french],
    ['3,000,00', french],
    ['30,00', english],
  ])('says of "%s" that it is no number', (text, scale) => {
    expect(parseGuess(text, scale)).toEqual({ is: 'fault', fault: 'digits' });
  });

  it('asks for a whole number where things are counted one by one', () => {
    expect(parseGuess('7,5', french)).toEqual({ is: 'fault', fault: 'whole' });
    expect(parseGuess('7.000', english)).toEqual({ is: 'fault', fault: 'whole' });
  });

  it('reads back what `formatInput` writes', () => {
    expect(parseGuess(formatInput(12_500, french), french)).toEqual({ is: 'value', value: 12_500 });
    expect(formatInput(37_500_000, euros)).toBe('37,5');
  });
});

it('formatValue(value, scale) says large sums in words', () => {
  expect(formatValue(3000, french)).toBe('3\u202f000');
  expect(formatValue(1_500_000, euros)).toBe('1,5\u00a0million d’euros');
  expect(formatValue(500_000, euros)).toBe('500\u202f000 euros');
});

it('axisPercent(value, scale) ends where the axis does', () => {
  expect(axisPercent(2700, french)).toBe(13.5);
  expect(axisPercent(50_000, french)).toBe(100);
});

it('isPlural(value, scale) knows that French zero is singular', () => {
  expect([0, 1, 2].map((value) => isPlural(value, french))).toEqual([false, false, true]);
  expect([0, 1, 2].map((value) => isPlural(value, english))).toEqual([true, false, true]);
});

it('valueText(value, scale, words) says the value with its unit, or that there is none', () => {
  const words = { none: 'aucune', one: 'personne : {said}', many: '{said} personnes', beyond: 'au-delà' };
  expect(valueText(null, french, words)).toBe('aucune');
  expect(valueText(1, french, words)).toBe('personne : 1');
  expect(valueText(3000, french, words)).toBe('3\u202f000 personnes');
  expect(valueText(30_000, french, words)).toBe('30\u202f000 personnes, au-delà');
});

it('guessWords(value, said, scale, none) puts the qualifier around the number', () => {
  expect(guessWords(3000, 'environ {value}', french, 'aucune')).toEqual(['environ ', '3\u202f000', '']);
  expect(guessWords(3000, '', french, 'aucune')).toEqual(['', '3\u202f000', '']);
  expect(guessWords(null, 'environ {value}', french, 'aucune')).toEqual(['', 'aucune', '']);
});
