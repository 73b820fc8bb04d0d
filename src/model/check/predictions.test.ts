import { describe, expect, it } from 'vitest';
import { contextOf, the, type Example } from '../../../tests/example.ts';
import { formatFault } from '../fault.ts';
import type { Step } from '../schema.ts';
import { checkPredictions } from './predictions.ts';
import { findQuotations } from './quotations.ts';

const faultsAfter = async (edit: (files: Example) => void): Promise<string[]> => {
  const context = await contextOf(edit);
  return checkPredictions(context, findQuotations(context).found).map(formatFault);
};

/** A scale for the guess, where the figure is 300. */
const scale = (to: number, step: number): Promise<string[]> =>
  faultsAfter((files) => {
    the(files['lesson.json'].steps, 'guess-people').show = { what: 'prediction', figure: 'people', to, step };
  });

/** A step before the guess that shows this. */
const before = (show: Step['show']): Promise<string[]> =>
  faultsAfter((files) => {
    const [guess] = files['lesson.json'].steps;
    if (guess) files['lesson.json'].steps.unshift({ ...guess, id: 'early', show });
  });

describe('checkPredictions(context, found)', () => {
  it('finds nothing where a scale goes beyond the value and meets it', async () => {
    expect(await scale(1000, 50)).toEqual([]);
  });

  it('names a scale that ends at the value or before', async () => {
    expect(await scale(300, 50)).toEqual([
      "lesson.json · guess-people · show.to: expected a number above 300, the figure's value, got 300",
    ]);
  });

  it('names steps that pass over the value or the end', async () => {
    expect(await scale(800, 400)).toEqual([
      'lesson.json · guess-people · show.step: expected steps that meet 300, got 400',
    ]);
    expect(await scale(1000, 150)).toEqual([
      'lesson.json · guess-people · show.step: expected steps that meet 1000, got 150',
    ]);
  });

  const giveaways: Step['show'][] = [
    { what: 'passages', segments: ['p1'] },
    { what: 'panel', view: 'people', panel: 0 },
    { what: 'prediction', figure: 'people', to: 1000, step: 50 },
    { what: 'qualifiers', figures: ['people'] },
    { what: 'refusal', refusal: 'all-together' },
    {
      what: 'facts',
      facts: [
        {
          term: { fr: 'Personnes', en: 'People' },
          detail: { fr: 'Présentes', en: 'Present' },
          quotedFrom: {
            fr: { segment: 'p1', exact: '300 personnes' },
            en: { segment: 'p1', exact: '300 people' },
          },
        },
      ],
    },
  ];

  it.each(giveaways)('names a step before it that gives the number away: $what', async (show) => {
    expect(await before(show)).toEqual([
      'lesson.json · guess-people · show.figure: expected a figure that no step before shows, "early" shows "people"',
    ]);
  });

  it('lets facts, passages and questions go before that do not show the number', async () => {
    expect(await before({ what: 'passages', segments: ['title'] })).toEqual([]);
    expect(await before({ what: 'qualifiers', figures: ['minors'] })).toEqual([]);
    expect(await before({ what: 'uncounted', questions: ['ages'] })).toEqual([]);
  });
});
