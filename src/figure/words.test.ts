import { describe, expect, it } from 'vitest';
import { createLocale } from '../i18n/locale.ts';
import type { DerivedFigure, StatedFigure } from '../model/schema.ts';
import { coverage, periodText } from './coverage.ts';
import { formulaText } from './formula-text.ts';
import { qualifiers, qualifiedNumber, qualifiedText } from './qualified-number.ts';
import { statement } from './statement.ts';

const figure = (given: Partial<StatedFigure>): StatedFigure => ({
  id: 'a',
  value: 2700,
  unit: 'person',
  magnitudeStatus: '=',
  kind: 'flow',
  observationDate: null,
  temporalCoverage: null,
  periodBasis: 'unstated',
  actor: null,
  relation: null,
  quotedFrom: { fr: { segment: 's1', exact: '2.700' } },
  label: { fr: 'personnes', en: 'people' },
  shortLabel: { fr: 'personnes', en: 'people' },
  ...given,
});

const french = createLocale('fr');

describe('said(figure, locale)', () => {
  it('keeps the words before and after the number apart from it', () => {
    expect(qualifiedNumber(figure({ magnitudeStatus: '>' }), french)).toEqual({
      before: 'plus de ',
      number: '2\u202f700',
      after: '',
    });
  });

  it('says the relation around the qualifier', () => {
    const part = figure({ magnitudeStatus: '~', relation: { type: 'part-of', of: 'b' } });
    expect(qualifiers(part)).toEqual(['part-of', '~']);
    expect(qualifiedText(part, french)).toBe('dont environ 2\u202f700');
  });

  it.each([
    [100_000_000, '100\u00a0millions d’euros'],
    [1_500_000, '1,5\u00a0million d’euros'],
    [500_000, '500\u202f000 euros'],
  ])('says %i euros as French does', (value, text) => {
    expect(qualifiedText(figure({ value, unit: 'EUR' }), french)).toBe(text);
  });
});

describe('periodText(figure, locale)', () => {
  it.each([
    ['2015', '2015, douze mois'],
    ['2016-01-01/2016-08-30', '2016, jusqu’au 30 août'],
    ['2015/2016-08-30', 'depuis 2015, jusqu’au 30 août 2016'],
    ['2015-08~/2016-08-30', 'environ août 2015 – 30 août 2016'],
    ['2015-03', 'mars 2015'],
    ['2015-03-01/2015-06-30', '1ᵉʳ mars 2015 – 30 juin 2015'],
  ])('of %s is "%s"', (temporalCoverage, text) => {
    expect(periodText(figure({ temporalCoverage }), french)).toBe(text);
  });

  it('without a period is the day of the observation, or says that none is stated', () => {
    expect(periodText(figure({ observationDate: '2016-08-30' }), french)).toBe('au 30 août 2016');
    expect(periodText(figure({}), french)).toBe('non précisé');
  });
});

describe('coverage(figure)', () => {
  it('of "since 2015" may begin on any day of that year, and ends with the day of the statement', () => {
    expect(coverage(figure({ temporalCoverage: '2015/2016-08-30' }))).toEqual({
      start: new Date('2015-01-01'),
      startBy: new Date('2015-12-31'),
      end: new Date('2016-08-31'),
    });
  });

  it('of a year begins on its first day', () => {
    const period = coverage(figure({ temporalCoverage: '2015' }));
    expect(period?.startBy).toEqual(period?.start);
    expect(period?.end).toEqual(new Date('2016-01-01'));
  });
});

describe('formulaText(derived, figures, locale)', () => {
  const derived = (formula: string): DerivedFigure => ({
    id: 'd',
    value: 0,
    unit: 'person',
    magnitudeStatus: '=',
    kind: 'stock',
    wasDerivedFrom: ['a'],
    formula,
    label: {},
  });
  const figures = [
    figure({ magnitudeStatus: '~', value: 7000 }),
    figure({ id: 'b', value: 5000, relation: { type: 'part-of', of: 'a' } }),
    figure({ id: 'c', value: 28, temporalCoverage: '2015' }),
    figure({ id: 'd', value: 28, temporalCoverage: '2016-01-01/2016-08-30' }),
  ];

  it('is in numbers, each with its qualifier', () => {
    expect(formulaText(derived('a - b'), figures, french)).toBe('environ 7\u202f000 − 5\u202f000');
    expect(formulaText(derived('c / months'), figures, french)).toBe('28 en 12\u00a0mois');
    expect(formulaText(derived('d / months'), figures, french)).toBe('28 en environ 8\u00a0mois');
  });

  it('throws for a figure that is not there', () => {
    expect(() => formulaText(derived('a + z'), figures, french)).toThrow('no stated figure "z"');
  });
});

describe('statement(figure, locale)', () => {
  it('throws for a language that the figure has no words in', () => {
    expect(() => statement(figure({}), createLocale('en'))).toThrow('figure "a" has no words in "en"');
  });
});
