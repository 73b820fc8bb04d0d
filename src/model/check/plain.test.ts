import { describe, expect, it } from 'vitest';
import { contextOf, stated, the } from '../../../tests/example.ts';
import { formatIssue } from '../issue.ts';
import { checkPlain } from './plain.ts';

/** Issues of the plain words of the English view: around 300 people, 120 of them minors. */
async function issuesIn(words: string): Promise<string[]> {
  const context = await contextOf((files) => {
    the(files['views.json'].views, 'people').plain.en = words;
  });
  return checkPlain(context).map(formatIssue);
}

describe('H2: checkPlain(context)', () => {
  it('takes the figures of a view, each with its qualifier, and the times of the text', async () => {
    expect(await issuesIn('About 300 people. Of these, 120 minors. About 300, in 2015.')).toEqual([]);
  });

  it('names a number without its qualifier', async () => {
    expect(await issuesIn('There were 300 people.')).toEqual([
      'views.json · people · plain.en: expected "300" said as "~", as "people" is, got "="',
    ]);
  });

  it('names a number with the wrong qualifier', async () => {
    expect(await issuesIn('There were about 300 people, of them more than 120 minors.')).toEqual([
      'views.json · people · plain.en: expected "120" said as "=", as "minors" is, got ">"',
    ]);
  });

  it('names a part that comes before its whole', async () => {
    expect(await issuesIn('There were 120 minors.')).toEqual([
      'views.json · people · plain.en: expected "120" after the number of "people", which it relates to',
    ]);
  });

  it('names a number of ours, or of nobody', async () => {
    expect(await issuesIn('The others are about 180.')).toEqual([
      'views.json · people · plain.en: expected only numbers that it may state, got "180"',
    ]);
  });

  it('looks at what is said of the whole text, too, and lets it state every figure', async () => {
    const context = await contextOf((files) => {
      files['declaration.json'].plain.push({
        fr: 'Environ 300, dont 120.',
        en: '300 people, 7 of them old.',
      });
    });
    expect(checkPlain(context).map(formatIssue)).toEqual([
      'declaration.json · plain.1.en: expected "300" said as "~", as "people" is, got "="',
      'declaration.json · plain.1.en: expected only numbers that it may state, got "7"',
    ]);
  });
});

describe('H2: checkPlain(context), of several figures with one value', () => {
  /** Issues of the plain words of a view with a figure of 300 and a part of it that is also 300. */
  async function issuesOfEqual(words: string): Promise<string[]> {
    const context = await contextOf((files) => {
      Object.assign(stated(files, 'minors'), { value: 300, magnitudeStatus: '~' });
      the(files['views.json'].views, 'people').plain.en = words;
      files['declaration.json'].plain = [{ fr: 'Rien.', en: 'Nothing.' }];
    });
    return checkPlain(context)
      .filter(({ at }) => at.endsWith('en'))
      .map(formatIssue);
  }

  it('takes the first for the whole and the second for the part', async () => {
    expect(await issuesOfEqual('About 300 people, about 300 of them minors, about 300.')).toEqual([]);
  });

  it('takes durations and dates of the text for times, and no other number of it', async () => {
    const issuesOf = async (type: 'date' | 'duration' | 'name') => {
      const context = await contextOf((files) => {
        the(files['numbers.json'].numbers, 'year').class = type;
        the(files['views.json'].views, 'people').plain.en = 'About 300 people, in 2015.';
      });
      return checkPlain(context).map(({ expected }) => expected);
    };
    expect(await issuesOf('date')).toEqual([]);
    expect(await issuesOf('duration')).toEqual([]);
    expect(await issuesOf('name')).toContain('expected only numbers that it may state, got "2015"');
  });

  it('lets a view state the figures of any of its panels, and of no other view', async () => {
    const context = await contextOf((files) => {
      const { views } = files['views.json'];
      const view = the(views, 'people');
      view.panels = [
        { form: 'units', figures: ['people'] },
        { form: 'units', figures: ['minors'] },
      ];
      views.push({ ...view, id: 'other', panels: [{ form: 'units', figures: ['people'] }] });
    });
    expect(checkPlain(context).map(formatIssue)).toEqual([
      'views.json · other · plain.fr: expected only numbers that it may state, got "120"',
      'views.json · other · plain.en: expected only numbers that it may state, got "120"',
    ]);
  });

  it('leaves words that a language lacks, and times without a quotation, to other checks', async () => {
    const context = await contextOf((files) => {
      the(files['views.json'].views, 'people').plain = { fr: 'Environ 300 personnes.' };
      delete the(files['numbers.json'].numbers, 'year').quotedFrom.en;
      files['declaration.json'].plain = [{ fr: 'Rien.', en: 'Nothing.' }];
    });
    expect(checkPlain(context)).toEqual([]);
  });
});

it('H2: checkPlain(context) lets nothing we say of the whole text state a number of ours', async () => {
  const context = await contextOf((files) => {
    files['declaration.json'].plain = [{ fr: 'Environ 180 autres.', en: 'About 180 others.' }];
  });
  expect(checkPlain(context).map(formatIssue)).toEqual([
    'declaration.json · plain.0.fr: expected only numbers that it may state, got "180"',
    'declaration.json · plain.0.en: expected only numbers that it may state, got "180"',
  ]);
});
