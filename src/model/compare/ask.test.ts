import { describe, expect, it } from 'vitest';
import type { Refusal, StatedFigure } from '../schema.ts';
import { ask } from './ask.ts';
import type { Ids, Question } from './question.ts';

const stated = (id: string, own: Partial<StatedFigure>): StatedFigure => ({
  id,
  value: 10,
  unit: 'person',
  magnitudeStatus: '=',
  kind: 'stock',
  observationDate: '2016-01-31',
  temporalCoverage: null,
  periodBasis: 'stated',
  actor: null,
  relation: null,
  quotedFrom: {},
  label: {},
  shortLabel: {},
  ...own,
});

const flow = { kind: 'flow', unit: 'network', observationDate: null } as const;
const since = { kind: 'cumulative', observationDate: null, temporalCoverage: '2015/2016-01-31' } as const;
const inCity = { placeQuotedFrom: { en: { segment: 's', exact: 'in the city' } } };

const figures = [
  stated('crowd', { value: 70, magnitudeStatus: '~', ...inCity }),
  stated('part', { value: 50, relation: { type: 'part-of', of: 'crowd' }, ...inCity }),
  stated('more', { periodBasis: 'vague', relation: { type: 'adds-to', of: 'part' } }),
  stated('year', { ...flow, temporalCoverage: '2015' }),
  stated('next', { ...flow, temporalCoverage: '2016', relation: { type: 'follows', of: 'year' } }),
  stated('earlier', { ...flow, temporalCoverage: '2014', magnitudeStatus: '>' }),
  stated('taken-in', { ...since, value: 20, magnitudeStatus: '>' }),
  stated('counted', { ...since, value: 30 }),
  stated('few', { ...since, value: 5 }),
  stated('officers', { unit: 'officer' }),
  stated('guards', { unit: 'officer' }),
  stated('money', { unit: 'EUR', kind: 'cumulative', observationDate: null, periodBasis: 'unstated' }),
];

const total = {
  id: 'total',
  value: 20,
  unit: 'officer',
  magnitudeStatus: '=',
  kind: 'stock',
  wasDerivedFrom: ['officers', 'guards'],
  formula: 'officers + guards',
  label: {},
} as const;

const refusal = (id: string, ...formulas: string[]): Refusal => ({
  id,
  formulas,
  figures: [],
  title: {},
  reason: {},
});

const refusals = [
  refusal('all', 'crowd + taken-in + counted'),
  refusal('both', 'counted + taken-in'),
  refusal('balance', 'part = counted', 'counted - part'),
  refusal('per-head', 'money / total', 'taken-in / crowd'),
];

const declaration = {
  figures: [...figures, { ...total, wasDerivedFrom: [...total.wasDerivedFrom] }],
  refusals,
};

const answer = (question: Question, ...ids: string[]) => ask(question, ids as unknown as Ids, declaration);

describe('ask(question, ids, declaration) about one figure', () => {
  it('draws it alone', () => {
    expect(answer('side', 'crowd')).toEqual({
      kind: 'drawn',
      as: 'alone',
      figures: ['crowd'],
      derived: null,
    });
  });

  it('computes a pace over its own months', () => {
    expect(answer('rate', 'year')).toMatchObject({ as: 'pace', derived: { value: 0.8, id: null } });
  });

  it('refuses a pace of a stock with the reason of the model', () => {
    expect(answer('rate', 'crowd')).toMatchObject({ reason: { code: 'not-events', a: 'crowd' } });
  });

  it('needs a second one for a sum, and suggests those that the text allows', () => {
    expect(answer('sum', 'part')).toEqual({
      kind: 'refused',
      figures: ['part'],
      formula: null,
      refusal: null,
      reason: { code: 'needs-two', question: 'sum' },
      suggestions: [{ question: 'sum', ids: ['part', 'more'] }],
    });
    expect(answer('sum', 'money')).toMatchObject({ suggestions: [] });
  });
});

describe('ask(question, ids, declaration) about two figures that the text relates', () => {
  it.each([
    ['part', 'crowd', 'part'],
    ['added', 'part', 'more'],
    ['followed', 'year', 'next'],
  ])('draws them as %s, in the order of the text', (as, first, second) => {
    expect(answer('side', first, second)).toMatchObject({ kind: 'drawn', as, figures: [first, second] });
    expect(answer('side', second, first)).toEqual(answer('side', first, second));
  });

  it('writes a sum in the order of the text, whatever was asked', () => {
    expect(answer('sum', 'more', 'part')).toMatchObject({ as: 'sum', derived: { formula: 'part + more' } });
  });

  it('takes a part from its whole, and not the reverse, which it suggests', () => {
    expect(answer('difference', 'crowd', 'part')).toMatchObject({ as: 'difference', derived: { value: 20 } });
    expect(answer('difference', 'part', 'crowd')).toMatchObject({
      reason: { code: 'reversed', whole: 'crowd', part: 'part' },
      suggestions: [{ question: 'difference', ids: ['crowd', 'part'] }, { question: 'side' }],
    });
  });

  it('draws a share as a part of its whole, without arithmetic', () => {
    expect(answer('share', 'part', 'crowd')).toMatchObject({ as: 'part', derived: null });
    expect(answer('share', 'crowd', 'part')).toMatchObject({ reason: { code: 'reversed' } });
  });

  it('draws an addition as a change, and refuses it backwards', () => {
    expect(answer('change', 'part', 'more')).toMatchObject({ as: 'added', figures: ['part', 'more'] });
    expect(answer('change', 'more', 'part')).toMatchObject({
      reason: { code: 'backwards', first: 'part', next: 'more' },
    });
  });

  it('shows what follows side by side: the text does not say what changed', () => {
    expect(answer('change', 'year', 'next')).toMatchObject({
      kind: 'side',
      apart: [{ code: 'periods', a: 'year', b: 'next' }],
    });
  });

  it('ranks a part below its whole, and nothing that is of another period', () => {
    expect(answer('rank', 'crowd', 'part')).toMatchObject({ as: 'part' });
    expect(answer('rank', 'year', 'next')).toMatchObject({ reason: { code: 'periods-differ' } });
  });

  it('does not divide one by the other', () => {
    expect(answer('rate', 'part', 'crowd')).toMatchObject({
      reason: { code: 'no-rate', a: 'part', b: 'crowd' },
    });
  });
});

describe('ask(question, ids, declaration) about two figures that the text does not relate', () => {
  it('shows them side by side, with what keeps them apart', () => {
    expect(answer('side', 'crowd', 'taken-in')).toEqual({
      kind: 'side',
      figures: ['crowd', 'taken-in'],
      apart: [
        { code: 'kinds', a: 'crowd', b: 'taken-in' },
        { code: 'places', a: 'crowd', b: 'taken-in' },
        { code: 'bounds', figures: ['taken-in'] },
        { code: 'persons', a: 'crowd', b: 'taken-in' },
      ],
      refusal: null,
    });
    expect(answer('side', 'crowd', 'officers')).toMatchObject({
      apart: [{ code: 'units', a: 'crowd', b: 'officers' }],
    });
  });

  it('finds at least that the text does not relate them', () => {
    expect(answer('side', 'officers', 'guards')).toMatchObject({
      apart: [{ code: 'unrelated', a: 'officers', b: 'guards' }],
    });
  });

  it('takes a vague time for another one', () => {
    expect(answer('side', 'crowd', 'more')).toMatchObject({
      apart: [{ code: 'periods' }, { code: 'places' }, {}],
    });
  });

  const refused: [question: Question, a: string, b: string, code: string][] = [
    ['sum', 'crowd', 'officers', 'units'],
    ['sum', 'crowd', 'taken-in', 'kinds'],
    ['sum', 'counted', 'few', 'not-joined'],
    ['sum', 'crowd', 'part', 'counted-twice'],
    ['difference', 'counted', 'few', 'not-part'],
    ['share', 'few', 'counted', 'not-part'],
    ['share', 'money', 'officers', 'units'],
    ['change', 'officers', 'guards', 'same-day'],
    ['change', 'few', 'counted', 'same-period'],
    ['change', 'earlier', 'year', 'not-followed'],
    ['change', 'crowd', 'taken-in', 'kinds'],
    ['rank', 'money', 'officers', 'units'],
    ['rank', 'taken-in', 'counted', 'lower-bounds'],
    ['rank', 'few', 'few', 'itself'],
  ];

  it.each(refused)('refuses %s of %s and %s: %s', (question, a, b, code) => {
    expect(answer(question, a, b)).toMatchObject({ kind: 'refused', reason: { code } });
  });

  it('shows two that could be ranked side by side, a lower bound above the other among them', () => {
    expect(answer('rank', 'taken-in', 'few')).toMatchObject({ kind: 'side' });
    expect(answer('rank', 'few', 'counted')).toMatchObject({ kind: 'side' });
  });

  it('suggests the pace of one, and both side by side', () => {
    expect(answer('rate', 'year', 'crowd')).toMatchObject({
      suggestions: [
        { question: 'rate', ids: ['year'] },
        { question: 'side', ids: ['year', 'crowd'] },
      ],
    });
  });

  it('does not know a figure that is not stated', () => {
    expect(() => answer('sum', 'crowd', 'total')).toThrow('there is no stated figure "total"');
    expect(() => answer('side', 'nobody')).toThrow('there is no stated figure "nobody"');
  });
});

describe('the written refusal of an answer', () => {
  it('is the one that adds just these two, in either order', () => {
    expect(answer('sum', 'taken-in', 'counted')).toMatchObject({ refusal: 'both' });
    expect(answer('sum', 'crowd', 'counted')).toMatchObject({ refusal: null });
  });

  it('is of the same calculation', () => {
    expect(answer('side', 'part', 'counted')).toMatchObject({ kind: 'side', refusal: 'balance' });
    expect(answer('difference', 'part', 'counted')).toMatchObject({ refusal: 'balance' });
    expect(answer('sum', 'part', 'counted')).toMatchObject({ refusal: null });
  });

  it('of a rate has its order, and covers what a sum is made of', () => {
    expect(answer('rate', 'money', 'guards')).toMatchObject({ refusal: 'per-head' });
    expect(answer('rate', 'guards', 'money')).toMatchObject({ refusal: null });
  });

  it('of a share is of one unit', () => {
    expect(answer('share', 'taken-in', 'crowd')).toMatchObject({ refusal: 'per-head' });
    expect(answer('share', 'money', 'guards')).toMatchObject({ refusal: null });
  });
});
