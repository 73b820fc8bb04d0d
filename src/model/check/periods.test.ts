import { describe, expect, it } from 'vitest';
import { contextOf, stated } from '../../../tests/example.ts';
import { formatIssue } from '../issue.ts';
import type { StatedFigure } from '../schema.ts';
import { checkPeriods } from './periods.ts';

const issuesOf = async (own: Partial<StatedFigure>): Promise<string[]> =>
  checkPeriods(await contextOf((files) => Object.assign(stated(files, 'minors'), own))).map(formatIssue);

const flow = { kind: 'flow', observationDate: null } as const;
const cumulative = { kind: 'cumulative', observationDate: null, periodBasis: 'open-start' } as const;

describe('H7: checkPeriods(context) allows', () => {
  const sound: [why: string, own: Partial<StatedFigure>][] = [
    ['a stock on a day without period', { temporalCoverage: null }],
    ['a flow in a year', { ...flow, temporalCoverage: '2015' }],
    ['a flow up to the statement', { ...flow, temporalCoverage: '2016-01-01/2016-01-31' }],
    ['a sum since a year', { ...cumulative, temporalCoverage: '2015/2016-01-31' }],
    ['a vague time', { temporalCoverage: null, periodBasis: 'vague' }],
  ];

  it.each(sound)('%s', async (_why, own) => {
    expect(await issuesOf(own)).toEqual([]);
  });
});

describe('H7: checkPeriods(context) names', () => {
  const wrong: [own: Partial<StatedFigure>, issue: string][] = [
    [
      { observationDate: '2016-02-01' },
      'observationDate: expected the day of the statement, 2016-01-31, or one before it, got 2016-02-01',
    ],
    [{ observationDate: null }, 'observationDate: expected a day for a stock, got none'],
    [{ kind: 'flow' }, 'observationDate: expected none for a flow, got 2016-01-31'],
    [
      { temporalCoverage: '2016-01-01/2016-02-01' },
      'temporalCoverage: expected a period up to the day of the statement, 2016-01-31, got 2016-01-01/2016-02-01',
    ],
    [
      { ...cumulative, temporalCoverage: '2014/2015-12-31' },
      'temporalCoverage: expected a period that ends on the day of the statement, 2016-01-31, got 2014/2015-12-31',
    ],
    [
      { temporalCoverage: '2015/2016-01-31' },
      'periodBasis: expected "open-start" for 2015/2016-01-31, got "stated"',
    ],
    [{ periodBasis: 'open-start' }, 'periodBasis: expected "stated" for 2015, got "open-start"'],
    [{ ...flow, temporalCoverage: null }, 'temporalCoverage: expected a period where it is stated, got none'],
    [
      { temporalCoverage: null, periodBasis: 'open-start' },
      'temporalCoverage: expected a period where it is open-start, got none',
    ],
    [{ periodBasis: 'vague' }, 'temporalCoverage: expected none where the period is vague, got 2015'],
    [
      { periodBasis: 'unstated', temporalCoverage: null },
      'periodQuotedFrom: expected none where the period is unstated',
    ],
    [
      { temporalCoverage: '2015-02-30' },
      'temporalCoverage: expected a period: not a day of the calendar: "2015-02-30"',
    ],
  ];

  it.each(wrong)('%o', async (own, issue) => {
    expect(await issuesOf(own)).toEqual([`figures.json · minors · ${issue}`]);
  });
});
