import { describe, expect, it } from 'vitest';
import type { Reason } from './compare/reason.ts';
import { derive, FormulaError, RefusedError } from './derive.ts';
import type { Figure, StatedFigure } from './schema.ts';

const stated = (id: string, own: Partial<StatedFigure>): StatedFigure => ({
  id,
  value: 10,
  unit: 'person',
  magnitudeStatus: '=',
  kind: 'stock',
  observationDate: '2016-01-31',
  temporalCoverage: null,
  periodBasis: 'unstated',
  actor: null,
  relation: null,
  quotedFrom: {},
  label: {},
  shortLabel: {},
  ...own,
});

const flow = { kind: 'flow', unit: 'network', observationDate: null, periodBasis: 'stated' } as const;

const figures: Figure[] = [
  stated('crowd', { value: 70, magnitudeStatus: '~' }),
  stated('part', { value: 50, relation: { type: 'part-of', of: 'crowd' } }),
  stated('more', { magnitudeStatus: '>', relation: { type: 'adds-to', of: 'part' } }),
  stated('bound', { magnitudeStatus: '>', relation: { type: 'part-of', of: 'crowd' } }),
  stated('bound-on-crowd', { magnitudeStatus: '>', relation: { type: 'adds-to', of: 'crowd' } }),
  stated('too-much', { value: 71, relation: { type: 'part-of', of: 'crowd' } }),
  stated('rough-crowd', { magnitudeStatus: '~' }),
  stated('money', { unit: 'EUR', relation: { type: 'adds-to', of: 'part' } }),
  stated('intake', { kind: 'cumulative', relation: { type: 'adds-to', of: 'part' } }),
  stated('year', { ...flow, value: 28, temporalCoverage: '2015' }),
  stated('next', {
    ...flow,
    value: 28,
    temporalCoverage: '2016-01-01/2016-08-30',
    relation: { type: 'follows', of: 'year' },
  }),
  stated('even', { ...flow, value: 30, temporalCoverage: '2015' }),
  stated('rough', { ...flow, value: 30, magnitudeStatus: '~', temporalCoverage: '2015' }),
  stated('at-least', { ...flow, magnitudeStatus: '>', temporalCoverage: '2015' }),
  stated('since', { ...flow, temporalCoverage: '2015/2016-08-30', periodBasis: 'open-start' }),
  stated('some-time', { ...flow, periodBasis: 'vague' }),
  stated('about-a-year', { ...flow, temporalCoverage: '2015-08~/2016-08-30' }),
  stated('arrivals', { ...flow, unit: 'person', temporalCoverage: '2015' }),
  {
    id: 'rest',
    value: 20,
    unit: 'person',
    magnitudeStatus: '~',
    kind: 'stock',
    wasDerivedFrom: ['crowd', 'part'],
    formula: 'crowd - part',
    label: {},
  },
];

describe('derive(formula, figures): what the text allows (H3)', () => {
  it('adds a figure to the one that it follows', () => {
    expect(derive('year + next', figures)).toEqual({
      value: 56,
      unit: 'network',
      magnitudeStatus: '=',
      kind: 'flow',
      wasDerivedFrom: ['year', 'next'],
    });
  });

  it('keeps "more than" when a lower bound adds to a bare figure, in either order', () => {
    expect(derive('part + more', figures)).toMatchObject({ value: 60, magnitudeStatus: '>' });
    expect(derive('more + part', figures)).toMatchObject({ value: 60, magnitudeStatus: '>' });
  });

  it('keeps "about" when a bare part is taken from an approximate whole', () => {
    expect(derive('crowd - part', figures)).toMatchObject({ value: 20, magnitudeStatus: '~' });
  });

  it('gives a pace over twelve months, to a tenth; rounded, it is about', () => {
    expect(derive('year / months', figures)).toEqual({
      value: 2.3,
      unit: 'network/month',
      magnitudeStatus: '~',
      kind: 'flow',
      wasDerivedFrom: ['year'],
    });
  });

  it('gives a pace that comes out to the tenth as the figure is said', () => {
    expect(derive('even / months', figures)).toMatchObject({ value: 2.5, magnitudeStatus: '=' });
    expect(derive('rough / months', figures)).toMatchObject({ value: 2.5, magnitudeStatus: '~' });
  });

  it('gives a pace over about eight months as about', () => {
    expect(derive('next / months', figures)).toMatchObject({ value: 3.5, magnitudeStatus: '~' });
  });
});

describe('derive(formula, figures): what it refuses (H3, H4)', () => {
  const refused: [formula: string, reason: RegExp][] = [
    ['part + rough-crowd', /does not say that "part" and "rough-crowd" add to or follow/],
    ['crowd + year', /"crowd" counts person, "year" counts network/],
    ['crowd + part', /"part" is part of "crowd" and would be counted twice/],
    ['part + crowd', /"part" is part of "crowd" and would be counted twice/],
    ['part - crowd', /"part" is part of "crowd", not the reverse/],
    ['next - year', /does not say that "year" is part of "next"/],
    ['part + money', /"part" counts person, "money" counts EUR/],
    ['part + intake', /"part" is a stock, "intake" a cumulative/],
    ['crowd + bound-on-crowd', /one of them as about and the other as more than/],
    ['crowd - bound', /"bound" is a lower bound/],
    ['crowd - too-much', /"too-much" is more than "crowd"/],
    ['rest + part', /"rest" is itself derived/],
    ['rest = part', /"rest" is itself derived/],
    ['part / crowd', /a share or a rate/],
    ['year = next', /does not compare the two/],
    ['year + next = crowd', /more than two figures/],
    ['year + year', /not computed with itself/],
    ['crowd / months', /"crowd" is a stock/],
    ['since / months', /does not state the period of "since"/],
    ['some-time / months', /does not state the period of "some-time"/],
    ['about-a-year / months', /the period of "about-a-year" is not said to the day/],
    ['at-least / months', /"at-least" is a lower bound/],
    ['arrivals / months', /a pace of person a month/],
  ];

  it.each(refused)('refuses %s', (formula, reason) => {
    expect(() => derive(formula, figures)).toThrow(RefusedError);
    expect(() => derive(formula, figures)).toThrow(reason);
  });

  it.each([
    'crowd',
    'crowd +',
    'crowd+part',
    'crowd x part',
    'crowd - nobody',
    'crowd + months',
    'months / crowd',
    '',
  ])('cannot read "%s", which is no refusal', (formula) => {
    expect(() => derive(formula, figures)).toThrow(FormulaError);
  });
});

describe('derive(formula, figures) gives its reason as a code, for sentences in any language', () => {
  const reasons: [formula: string, reason: Reason][] = [
    ['part + rough-crowd', { code: 'not-joined', a: 'part', b: 'rough-crowd' }],
    ['crowd + year', { code: 'units', a: 'crowd', b: 'year' }],
    ['part + intake', { code: 'kinds', a: 'part', b: 'intake' }],
    ['crowd + part', { code: 'counted-twice', whole: 'crowd', part: 'part' }],
    ['part + crowd', { code: 'counted-twice', whole: 'crowd', part: 'part' }],
    ['crowd + bound-on-crowd', { code: 'qualifiers', a: 'crowd', b: 'bound-on-crowd' }],
    ['part - crowd', { code: 'reversed', whole: 'crowd', part: 'part' }],
    ['part - rough-crowd', { code: 'not-part', whole: 'part', part: 'rough-crowd' }],
    ['crowd - bound', { code: 'lower-bound', a: 'bound' }],
    ['crowd - too-much', { code: 'part-exceeds', whole: 'crowd', part: 'too-much' }],
    ['rest + part', { code: 'derived', a: 'rest' }],
    ['part / crowd', { code: 'no-rate', a: 'part', b: 'crowd' }],
    ['year = next', { code: 'not-compared' }],
    ['year + next = crowd', { code: 'too-many' }],
    ['year + year', { code: 'itself', a: 'year' }],
    ['crowd / months', { code: 'not-events', a: 'crowd' }],
    ['since / months', { code: 'period-unstated', a: 'since' }],
    ['about-a-year / months', { code: 'period-inexact', a: 'about-a-year' }],
    ['at-least / months', { code: 'lower-bound-pace', a: 'at-least' }],
    ['arrivals / months', { code: 'pace-unit', a: 'arrivals' }],
  ];

  it.each(reasons)('for %s', (formula, reason) => {
    expect(() => derive(formula, figures)).toThrow(expect.objectContaining({ reason }));
  });
});

describe('derive(formula, figures), at its edges', () => {
  const of = (own: Partial<StatedFigure>) => [
    stated('whole', { value: 50 }),
    stated('all', { value: 50, relation: { type: 'part-of', of: 'whole' } }),
    stated('elsewhere', { value: 1, relation: { type: 'part-of', of: 'other' } }),
    stated('day', { ...flow, ...own }),
  ];

  it('takes a part that is the whole: nothing remains', () => {
    expect(derive('whole - all', of({}))).toMatchObject({ value: 0, magnitudeStatus: '=' });
  });

  it('refuses to take away a part of something else', () => {
    expect(() => derive('whole - elsewhere', of({}))).toThrow(
      'does not say that "elsewhere" is part of "whole"',
    );
  });

  it('refuses a pace over a single day, or over a period that is not given', () => {
    expect(() => derive('day / months', of({ temporalCoverage: '2016-08-30' }))).toThrow(
      'the period of "day" is not said to the day',
    );
    expect(() => derive('day / months', of({ temporalCoverage: null }))).toThrow(
      'the text does not state the period of "day"',
    );
  });

  it('keeps "about" of two that are about, and "more than" of two that are more', () => {
    const two = (magnitudeStatus: StatedFigure['magnitudeStatus']): StatedFigure[] => [
      stated('a', { magnitudeStatus }),
      stated('b', { magnitudeStatus, relation: { type: 'adds-to', of: 'a' } }),
    ];
    expect(derive('a + b', two('~')).magnitudeStatus).toBe('~');
    expect(derive('a + b', two('>')).magnitudeStatus).toBe('>');
  });

  it('says which formula it cannot read', () => {
    expect(() => derive('crowd x part', figures)).toThrow('cannot read the formula "crowd x part"');
  });

  it('takes "months" for a figure where more follows', () => {
    expect(() => derive('year / months + next', figures)).toThrow('there is no figure "months"');
  });

  it('gives its errors their names', () => {
    expect(new RefusedError({ code: 'too-many' }, 'x').name).toBe('RefusedError');
    expect(new FormulaError('x').name).toBe('FormulaError');
  });
});
