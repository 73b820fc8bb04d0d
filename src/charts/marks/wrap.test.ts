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

it('linesIn(text, room) breaks what is wider than its room', () => {
  expect(linesIn('sans logement', 99)).toEqual(['sans logement']);
  expect(linesIn('without any housing at all', 99)).toEqual(['without any', 'housing at all']);
});
