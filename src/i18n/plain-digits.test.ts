import { expect, it } from 'vitest';
import { plainDigits } from './plain-digits.ts';

it('plainDigits(words, lang) joins the digits of a number, by the grammar of its language', () => {
  expect(plainDigits('plus de 2.000 demandeurs', 'fr')).toBe('plus de 2000 demandeurs');
  expect(plainDigits('around 7,000 migrants', 'en')).toBe('around 7000 migrants');
});

it('plainDigits(words, lang) leaves what does not group: decimals, dates, the end of a sentence', () => {
  expect(plainDigits('2,3 par mois, en 2015. 28 autres', 'fr')).toBe('2,3 par mois, en 2015. 28 autres');
  expect(plainDigits('2.345 in English', 'en')).toBe('2.345 in English');
});
