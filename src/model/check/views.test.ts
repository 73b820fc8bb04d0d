import { describe, expect, it } from 'vitest';
import { contextOf, stated, the, type Example } from '../../../tests/example.ts';
import { formatIssue } from '../issue.ts';
import { checkViews } from './views.ts';

const issuesAfter = async (edit: (files: Example) => void): Promise<string[]> =>
  checkViews(await contextOf(edit)).map(formatIssue);

describe('checkViews(context)', () => {
  it('names a stated figure that no view shows; a derived one need not be shown', async () => {
    const issues = await issuesAfter((files) => {
      files['views.json'].views[0]?.panels[0]?.figures.pop();
    });
    expect(issues).toEqual(['views.json: expected figure "minors" in exactly one view, got none']);
  });

  it('names a figure that two views show', async () => {
    const issues = await issuesAfter(({ 'views.json': { views } }) => {
      views.push({
        ...the(views, 'people'),
        id: 'again',
        panels: [{ form: 'units', figures: ['people'] }],
      });
    });
    expect(issues).toEqual([
      'views.json: expected figure "people" in exactly one view, got people and again',
    ]);
  });

  it('H5: names a panel that mixes units, and one that mixes kinds', async () => {
    const issues = await issuesAfter((files) => {
      stated(files, 'minors').unit = 'EUR';
      stated(files, 'minors').kind = 'cumulative';
    });
    expect(issues).toEqual([
      'views.json · people · panels.0: expected one unit in a panel, got person and EUR',
      'views.json · people · panels.0: expected one kind in a panel, got stock and cumulative',
    ]);
  });

  it('names a figure that a view shows twice', async () => {
    const issues = await issuesAfter((files) => {
      files['views.json'].views[0]?.panels.push({ form: 'units', figures: ['people'] });
    });
    expect(issues).toEqual([
      'views.json · people · panels: expected each figure once in a view, got "people" twice',
    ]);
  });
});

describe('checkViews(context), of numbers that relate to others', () => {
  const expected =
    'views.json · people · panels.0.figures: expected "people" before "minors", which relates to it';

  it('names one that stands before what it relates to', async () => {
    expect(
      await issuesAfter((files) => void files['views.json'].views[0]?.panels[0]?.figures.reverse()),
    ).toEqual([expected]);
  });

  it('names one that stands in another panel', async () => {
    const issues = await issuesAfter((files) => {
      the(files['views.json'].views, 'people').panels = [
        { form: 'nested', figures: ['minors'] },
        { form: 'units', figures: ['people'] },
      ];
    });
    expect(issues).toEqual([expected]);
  });

  it('lets a derived figure stand anywhere, and one that is not there be: others report it', async () => {
    const issues = await issuesAfter((files) => {
      the(files['views.json'].views, 'people').panels[0]?.figures.unshift('others', 'nobody');
    });
    expect(issues).toEqual([]);
  });

  it('looks only at the figures of a panel for its unit and kind', async () => {
    const issues = await issuesAfter((files) => {
      the(files['figures.json'].figures, 'others').unit = 'EUR';
    });
    expect(issues).toEqual([]);
  });
});
