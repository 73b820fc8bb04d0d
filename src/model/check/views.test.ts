import { describe, expect, it } from 'vitest';
import { contextOf, stated, the, type Example } from '../../../tests/example.ts';
import { formatFault } from '../fault.ts';
import { checkViews } from './views.ts';

const faultsAfter = async (edit: (files: Example) => void): Promise<string[]> =>
  checkViews(await contextOf(edit)).map(formatFault);

describe('checkViews(context)', () => {
  it('names a stated figure that no view shows; a derived one need not be shown', async () => {
    const faults = await faultsAfter((files) => {
      files['views.json'].views[0]?.panels[0]?.figures.pop();
    });
    expect(faults).toEqual(['views.json: expected figure "minors" in exactly one view, got none']);
  });

  it('names a figure that two views show', async () => {
    const faults = await faultsAfter(({ 'views.json': { views } }) => {
      views.push({
        ...the(views, 'people'),
        id: 'again',
        panels: [{ form: 'units', figures: ['people'] }],
      });
    });
    expect(faults).toEqual([
      'views.json: expected figure "people" in exactly one view, got people and again',
    ]);
  });

  it('H5: names a panel that mixes units, and one that mixes kinds', async () => {
    const faults = await faultsAfter((files) => {
      stated(files, 'minors').unit = 'EUR';
      stated(files, 'minors').kind = 'cumulative';
    });
    expect(faults).toEqual([
      'views.json · people · panels.0: expected one unit in a panel, got person and EUR',
      'views.json · people · panels.0: expected one kind in a panel, got stock and cumulative',
    ]);
  });

  it('names a figure that a view shows twice', async () => {
    const faults = await faultsAfter((files) => {
      files['views.json'].views[0]?.panels.push({ form: 'units', figures: ['people'] });
    });
    expect(faults).toEqual([
      'views.json · people · panels: expected each figure once in a view, got "people" twice',
    ]);
  });
});

describe('checkViews(context), of numbers that relate to others', () => {
  const expected =
    'views.json · people · panels.0.figures: expected "people" before "minors", which relates to it';

  it('names one that stands before what it relates to', async () => {
    expect(
      await faultsAfter((files) => void files['views.json'].views[0]?.panels[0]?.figures.reverse()),
    ).toEqual([expected]);
  });

  it('names one that stands in another panel', async () => {
    const faults = await faultsAfter((files) => {
      the(files['views.json'].views, 'people').panels = [
        { form: 'nested', figures: ['minors'] },
        { form: 'units', figures: ['people'] },
      ];
    });
    expect(faults).toEqual([expected]);
  });

  it('lets a derived figure stand anywhere, and one that is not there be: others report it', async () => {
    const faults = await faultsAfter((files) => {
      the(files['views.json'].views, 'people').panels[0]?.figures.unshift('others', 'nobody');
    });
    expect(faults).toEqual([]);
  });

  it('looks only at the figures of a panel for its unit and kind', async () => {
    const faults = await faultsAfter((files) => {
      the(files['figures.json'].figures, 'others').unit = 'EUR';
    });
    expect(faults).toEqual([]);
  });
});
