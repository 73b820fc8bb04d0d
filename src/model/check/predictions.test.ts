import { describe, expect, it } from 'vitest';
import { contextOf, the, type Example } from '../../../tests/example.ts';
import { formatIssue } from '../issue.ts';
import { isStated, type Step } from '../schema.ts';
import { checkPredictions } from './predictions.ts';
import { findQuotations } from './quotations.ts';

const issuesAfter = async (edit: (files: Example) => void): Promise<string[]> => {
  const context = await contextOf(edit);
  return checkPredictions(context, findQuotations(context).found).map(formatIssue);
};

/** Issues of a prediction with this scale, for a figure of 300. */
const scale = (to: number, step: number): Promise<string[]> =>
  issuesAfter((files) => {
    the(files['lesson.json'].steps, 'guess-people').show = { what: 'prediction', figure: 'people', to, step };
  });

/** Issues of a lesson that shows this before the prediction. */
const before = (show: Step['show']): Promise<string[]> =>
  issuesAfter((files) => {
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

describe('checkPredictions(context, found), of what is shown before', () => {
  /** A fact with these words as its source. */
  const fact = (
    quotedFrom: Record<string, { segment: string; exact: string; prefix?: string }>,
  ): Step['show'] => ({
    what: 'facts',
    facts: [{ term: { fr: 'Fait', en: 'Fact' }, detail: { fr: 'Dit', en: 'Said' }, quotedFrom }],
  });

  it.each([
    ['just before the number', { fr: { segment: 'p1', exact: 'Environ ' } }],
    ['just after it', { fr: { segment: 'p1', exact: ', dont' } }],
    ['far after it', { fr: { segment: 'p1', exact: 'en 2015' } }],
    ['in another passage', { fr: { segment: 'title', exact: 'Accord' } }],
    ['in another language, at the same letters', { en: { segment: 'title', exact: 'Agreement' } }],
  ])('lets a fact go before that rests on words %s', async (_where, quotedFrom) => {
    expect(await before(fact(quotedFrom))).toEqual([]);
  });

  it('lets words of one language stand where the number stands in the other', async () => {
    const issues = await issuesAfter((files) => {
      const [guess] = files['lesson.json'].steps;
      // "About 300 peo": the number is at other letters in French only.
      the(files['figures.json'].figures.filter(isStated), 'people').quotedFrom = {
        fr: { segment: 'p1', prefix: 'Environ ', exact: '300 personnes' },
      };
      if (guess)
        files['lesson.json'].steps.unshift({
          ...guess,
          id: 'early',
          show: fact({ en: { segment: 'p1', exact: '300 people' } }),
        });
    });
    expect(issues).toEqual([]);
  });

  it('lets another step rest on the words of the number: a fact of a later step shows nothing yet', async () => {
    const issues = await issuesAfter((files) => {
      const { steps } = files['lesson.json'];
      const [guess] = steps;
      if (guess) {
        steps.unshift({ ...guess, id: 'early', show: fact({ fr: { segment: 'p1', exact: 'Environ ' } }) });
        steps.push({ ...guess, id: 'late', show: fact({ fr: { segment: 'p1', exact: '300 personnes' } }) });
      }
    });
    expect(issues).toEqual([]);
  });

  it('lets panels and refusals of other figures go before, and those that are not there', async () => {
    const other = await issuesAfter((files) => {
      const [guess] = files['lesson.json'].steps;
      const [view] = files['views.json'].views;
      const [refusal] = files['refusals.json'].refusals;
      if (!guess || !view || !refusal) return;
      files['views.json'].views.push({
        ...view,
        id: 'other',
        panels: [{ form: 'units', figures: ['minors'] }],
      });
      files['refusals.json'].refusals.push({ ...refusal, id: 'other', figures: ['minors'] });
      for (const show of [
        { what: 'panel', view: 'other', panel: 0 },
        { what: 'panel', view: 'people', panel: 7 },
        { what: 'panel', view: 'nowhere', panel: 0 },
        { what: 'refusal', refusal: 'other' },
        { what: 'refusal', refusal: 'nowhere' },
        { what: 'questions', questions: [{ fr: 'Quoi ?', en: 'What?' }] },
      ] satisfies Step['show'][])
        files['lesson.json'].steps.unshift({ ...guess, id: `early-${show.what}`, show });
    });
    expect(other).toEqual([]);
  });

  it('leaves a figure that is not there, or that is derived, to other checks', async () => {
    for (const figure of ['nobody', 'others'])
      expect(
        await issuesAfter((files) => {
          the(files['lesson.json'].steps, 'guess-people').show = {
            what: 'prediction',
            figure,
            to: 1,
            step: 1,
          };
        }),
      ).toEqual([]);
  });

  it('looks at the scale of the figure that is guessed, not of another', async () => {
    const issues = await issuesAfter((files) => {
      the(files['lesson.json'].steps, 'guess-people').show = {
        what: 'prediction',
        figure: 'minors',
        to: 120,
        step: 60,
      };
    });
    expect(issues).toEqual([
      "lesson.json · guess-people · show.to: expected a number above 120, the figure's value, got 120",
    ]);
  });
});

describe('checkPredictions(context, found), of the prediction in the opening', () => {
  const opening = (id: string, figure = 'people'): Promise<string[]> =>
    issuesAfter((files) => {
      files['lesson.json'].opening = id;
      the(files['lesson.json'].steps, 'guess-people').show = {
        what: 'prediction',
        figure,
        to: 600,
        step: 60,
      };
    });

  it('finds nothing where it is one of the lesson', async () => {
    expect(await opening('guess-people')).toEqual([]);
  });

  it.each(['show-people', 'nothing'])('names an id that is of no prediction: %s', async (id) => {
    expect(await opening(id)).toEqual([
      `lesson.json · opening: expected the id of a prediction of the lesson, there is no "${id}"`,
    ]);
  });

  it('names a figure that is drawn inside another one', async () => {
    expect(await opening('guess-people', 'minors')).toEqual([
      'lesson.json · opening: expected the prediction of a figure without a relation, "minors" has one',
    ]);
  });
});
