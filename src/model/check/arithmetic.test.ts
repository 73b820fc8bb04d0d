import { describe, expect, it } from 'vitest';
import { contextOf, type Example } from '../../../tests/example.ts';
import { formatIssue } from '../issue.ts';
import { checkDerived, checkRefusals } from './arithmetic.ts';

const derivedAfter = async (own: object): Promise<string[]> => {
  const context = await contextOf((files) => Object.assign(files['figures.json'].figures[2] ?? {}, own));
  return checkDerived(context).issues.map(formatIssue);
};

describe('H3: checkDerived(context)', () => {
  const wrong: [own: object, issue: string][] = [
    [{ value: 181 }, 'value: expected 180, as people - minors gives, got 181'],
    [{ magnitudeStatus: '=' }, 'magnitudeStatus: expected "~", as people - minors gives, got "="'],
    [{ unit: 'officer' }, 'unit: expected "person", as people - minors gives, got "officer"'],
    [{ kind: 'flow' }, 'kind: expected "stock", as people - minors gives, got "flow"'],
    [
      { wasDerivedFrom: ['people'] },
      'wasDerivedFrom: expected ["people","minors"], as people - minors gives, got ["people"]',
    ],
    [
      { formula: 'people - nobody' },
      'formula: expected a formula of stated figures: there is no figure "nobody"',
    ],
  ];

  it.each(wrong)('names what the formula does not give: %o', async (own, issue) => {
    expect(await derivedAfter(own)).toEqual([`figures.json · others · ${issue}`]);
  });

  it('names arithmetic that the text does not allow, with the reason', async () => {
    expect(await derivedAfter({ formula: 'people + minors' })).toEqual([
      'figures.json · others · formula: expected arithmetic that the text allows: "minors" is part of "people" and would be counted twice',
    ]);
  });
});

describe('H4: checkRefusals(context)', () => {
  const refusalsAfter = async (formula: string): Promise<string[]> => {
    const edit = (files: Example): void => void files['refusals.json'].refusals[0]?.formulas.push(formula);
    return checkRefusals(await contextOf(edit)).issues.map(formatIssue);
  };

  it('names a formula that the model would allow', async () => {
    expect(await refusalsAfter('people - minors')).toEqual([
      'refusals.json · all-together · formulas.1: expected arithmetic that the model refuses, but "people - minors" is allowed and gives 180 person',
    ]);
  });

  it('does not take a formula that cannot be read for a refused one', async () => {
    expect(await refusalsAfter('people - nobody')).toEqual([
      'refusals.json · all-together · formulas.1: expected a formula that can be read: there is no figure "nobody"',
    ]);
  });
});

describe('what is counted', () => {
  it('of derived figures are those that are what their formula gives', async () => {
    const context = await contextOf((files) => {
      const { figures } = files['figures.json'];
      figures.push({ ...figures[2]!, id: 'wrong', value: 1 });
    });
    expect(checkDerived(context).tally).toEqual({ ok: 1, of: 2 });
  });

  it('of refusals are the formulas that are refused', async () => {
    const context = await contextOf((files) => {
      files['refusals.json'].refusals[0]?.formulas.push('people - minors', 'people / minors');
    });
    expect(checkRefusals(context).tally).toEqual({ ok: 2, of: 3 });
  });

  it('is thrown on where it is neither: a period that is none', async () => {
    const context = await contextOf((files) => {
      Object.assign(files['figures.json'].figures[0]!, {
        kind: 'flow',
        unit: 'network',
        periodBasis: 'stated',
        temporalCoverage: '2015-02-30',
      });
      Object.assign(files['figures.json'].figures[2]!, { formula: 'people / months' });
      files['refusals.json'].refusals[0]!.formulas = ['people / months'];
    });
    expect(() => checkDerived(context)).toThrow(RangeError);
    expect(() => checkRefusals(context)).toThrow(RangeError);
  });
});
