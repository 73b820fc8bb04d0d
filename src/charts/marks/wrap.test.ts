import { expect, it } from 'vitest';
import { linesIn, wrap } from './wrap.ts';

it('wrap(text, fits) fills each line with the words that fit', () => {
  expect(wrap('plus de 2\u202f700 personnes éloignées', (line) => line.length <= 16)).toEqual([
    'plus de 2\u202f700',
    'personnes',
    'éloignées',
  ]);
});

it('wrap(text, fits) leaves a word whole that fits nowhere', () => {
  expect(wrap('à anticonstitutionnellement', (line) => line.length <= 5)).toEqual([
    'à',
    'anticonstitutionnellement',
  ]);
});

it('wrap(text, fits) leaves a number with the word before it', () => {
  expect(wrap('28 over around 8 months', (line) => line.length <= 14)).toEqual([
    '28 over',
    'around 8',
    'months',
  ]);
});

it('wrap(text, fits) parts a number from the word before it where both have no room together', () => {
  expect(wrap('jusqu’au 30\u00a0août', (line) => line.length <= 8)).toEqual(['jusqu’au', '30 août']);
});

it('linesIn(text, room, letters) breaks what is wider than its room', () => {
  expect(linesIn('sans logement', 99, 13)).toEqual(['sans logement']);
  expect(linesIn('without any housing at all', 99, 13)).toEqual(['without any', 'housing at all']);
  expect(linesIn('sans logement', 99, 26)).toEqual(['sans', 'logement']);
});
