import { describe, expect, it } from 'vitest';
import { createLocale } from '../../i18n/locale.ts';
import type { StatedFigure } from '../../model/schema.ts';
import { unitAffixes, factorOf, percent, quarters, ranges } from './prediction-scale.ts';

const figure = (unit: StatedFigure['unit']) => ({ id: 'a', unit, value: 1 }) as StatedFigure;
const money = figure('EUR');
const people = figure('person');
const scale = (to: number, step: number) => ({ what: 'prediction' as const, figure: 'a', to, step });

describe('quarters(to, step)', () => {
  it('are where three quarters of the scale end', () => {
    expect(quarters(20_000, 100)).toEqual([5000, 10_000, 15_000]);
  });

  it('stand on steps, and are fewer where there are not as many', () => {
    expect(quarters(10, 1)).toEqual([3, 5, 8]);
    expect(quarters(2, 1)).toEqual([1]);
  });
});

it('percent(value, to) keeps three decimals', () => {
  expect(percent(1, 3)).toBe(33.333);
});

describe('a scale of a million euros or more', () => {
  it('is typed in millions; anything else is typed one by one', () => {
    expect(factorOf(money, 200_000_000)).toBe(1_000_000);
    expect(factorOf(money, 5000)).toBe(1);
    expect(factorOf(people, 2_000_000)).toBe(1);
  });

  it('around(figure, to, locale) says the unit where the language says it', () => {
    expect(unitAffixes(money, 200_000_000, createLocale('fr'))).toEqual({
      before: '',
      after: 'millions d’euros',
    });
    expect(unitAffixes(money, 200_000_000, createLocale('en'))).toEqual({ before: '€', after: 'million' });
    expect(unitAffixes(people, 20_000, createLocale('en'))).toEqual({ before: '', after: '' });
  });
});

it('ranges(figure, scale, locale) do not overlap, and leave the last quarter open: a guess may be beyond it', () => {
  expect(ranges(people, scale(20_000, 100), createLocale('fr')).map(({ text }) => text)).toEqual([
    'moins de 5\u202f000',
    '5\u202f000 à 9\u202f999',
    '10\u202f000 à 14\u202f999',
    '15\u202f000 ou plus',
  ]);
  expect(ranges(money, scale(200_000_000, 5_000_000), createLocale('fr'))[1]?.text).toBe('50 à moins de 100');
});
