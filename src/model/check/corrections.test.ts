import { expect, it } from 'vitest';
import { contextOf, type Example } from '../../../tests/example.ts';
import { formatIssue } from '../issue.ts';
import type { Change, Correction } from '../schema.ts';
import { checkCorrections } from './corrections.ts';

/** Issues of the example after `edit` has changed its one correction and that correction's first change. */
async function issuesOf(edit: (change: Change, correction: Correction, files: Example) => void) {
  const context = await contextOf((files) => {
    const [correction] = files['corrections.json'].corrections;
    const [change] = correction?.changes ?? [];
    if (!correction || !change) throw new Error('the example has no correction');
    edit(change, correction, files);
  });
  return checkCorrections(context).map(formatIssue);
}

const first = 'corrections.json · dots-for-people · changes.0';

it('checkCorrections(context) finds no issue where places exist and words are as they are said to be', async () => {
  expect(await issuesOf(() => {})).toEqual([]);
});

it.each([
  ['a file that is none', { file: 'view.json', id: 'people' }, 'view.json, people'],
  ['an id that nothing has', { file: 'views.json', id: 'peoples' }, 'views.json, peoples'],
  ['an id of another file', { file: 'refusals.json', id: 'people' }, 'refusals.json, people'],
  ['a segment that is quoted, but no item', { file: 'figures.json', id: 'p1' }, 'figures.json, p1'],
  ['a text in no language of the declaration', { file: 'text.de.txt', id: 'p1' }, 'text.de.txt, p1'],
  ['a line that a text has not', { file: 'text.en.txt', id: 'p2' }, 'text.en.txt, p2'],
  [
    'a field that an item has not',
    { file: 'views.json', id: 'people', field: 'claim' },
    'views.json, people, claim',
  ],
  ['a whole text', { file: 'text.en.txt' }, 'text.en.txt'],
  ['a whole file of many items', { file: 'views.json' }, 'views.json'],
  [
    'another correction',
    { file: 'corrections.json', id: 'dots-for-people' },
    'corrections.json, dots-for-people',
  ],
])('checkCorrections(context) names %s', async (_, place, name) => {
  const issues = await issuesOf((change) => {
    change.places = [place];
  });
  expect(issues).toEqual([`${first}.places: expected a place that exists, there is no ${name}`]);
});

it.each([
  ['a figure', { file: 'figures.json', id: 'people' }],
  ['a note', { file: 'annotations.json', id: 'note-people' }],
  ['a step', { file: 'lesson.json', id: 'tell-when' }],
  ['an exercise', { file: 'lesson.json', id: 'find-about' }],
  ['a commitment', { file: 'commitments.json', id: 'p1' }],
  ['a field of an item', { file: 'views.json', id: 'people', field: 'subtitle' }],
  ['a field of the declaration', { file: 'declaration.json', field: 'standfirst' }],
  ['a line of a text', { file: 'text.en.txt', id: 'p1' }],
  ['the declaration as a whole', { file: 'declaration.json' }],
])('checkCorrections(context) finds %s', async (_, place) => {
  const issues = await issuesOf((change, _correction, files) => {
    files['commitments.json'].commitments = [{ segment: 'p1', actors: [] }];
    change.what = 'number';
    change.places = [place];
  });
  expect(issues).toEqual([]);
});

it('checkCorrections(context) names old words that still stand, by language', async () => {
  expect(
    await issuesOf((change) => {
      change.said = { fr: 'Un point, une personne', en: 'One dot, ten people' };
    }),
  ).toEqual([`${first}.said.fr: expected words that no longer stand in views.json, people`]);
});

it('checkCorrections(context) looks into one field alone where the place names it', async () => {
  const inField = (field: string) => (change: Change) => {
    change.places = [{ file: 'views.json', id: 'people', field }];
    change.said = { fr: 'Un point, une', en: 'One dot, one' };
    change.says = { fr: '300', en: '300' };
  };
  expect(await issuesOf(inField('title'))).toEqual([]);
  expect(await issuesOf(inField('subtitle'))).toEqual([
    `${first}.said.fr: expected words that no longer stand in views.json, people, subtitle`,
    `${first}.said.en: expected words that no longer stand in views.json, people, subtitle`,
    `${first}.says.fr: expected words that stand in views.json, people, subtitle, or "linked": false`,
    `${first}.says.en: expected words that stand in views.json, people, subtitle, or "linked": false`,
  ]);
});

it('checkCorrections(context) reads bodies of notes and lines of texts, too', async () => {
  expect(
    await issuesOf((change) => {
      change.places = [
        { file: 'annotations.json', id: 'note-people' },
        { file: 'text.en.txt', id: 'p1' },
      ];
      change.said = { fr: 'daté', en: 'About 300 […] minors' };
      change.says = { fr: 'Fait', en: 'Dated' };
    }),
  ).toEqual([
    `${first}.said.fr: expected words that no longer stand in annotations.json, note-people`,
    `${first}.said.en: expected words that no longer stand in text.en.txt, p1`,
  ]);
});

it('checkCorrections(context) names new words that do not stand there, as long as the place leads to them', async () => {
  const lose = (change: Change) => {
    change.says = { fr: 'personne, […] Un point', en: 'One dot, one person' };
  };
  expect(await issuesOf(lose)).toEqual([
    `${first}.says.fr: expected words that stand in views.json, people, or "linked": false`,
  ]);
  expect(
    await issuesOf((change, correction) => {
      lose(change);
      correction.linked = false;
    }),
  ).toEqual([]);
});

it('checkCorrections(context) compares what is described with nothing', async () => {
  expect(
    await issuesOf((change) => {
      change.what = 'drawing';
      change.said = { fr: 'Un point, une personne', en: 'One dot, one person' };
      change.says = { fr: 'Dix', en: 'Ten' };
    }),
  ).toEqual([]);
});

it('checkCorrections(context) takes words that were wrong in one language alone, both sides of them', async () => {
  const inFrench = (change: Change) => {
    change.said = { fr: 'Deux points' };
    change.says = { fr: 'Un point' };
  };
  expect(await issuesOf(inFrench)).toEqual([]);
  expect(
    await issuesOf((change) => {
      inFrench(change);
      change.said = { en: 'Two dots' };
    }),
  ).toEqual([`${first}.said: expected words in fr, got en`]);
  expect(
    await issuesOf((change) => {
      inFrench(change);
      change.what = 'number';
    }),
  ).toEqual([
    `${first}.said: expected words in fr and en, got fr`,
    `${first}.says: expected words in fr and en, got fr`,
  ]);
});

it('checkCorrections(context) names a language without a text, and words in none', async () => {
  expect(
    await issuesOf((change, correction) => {
      correction.linked = false;
      change.said = null;
      change.says = { de: 'Ein Punkt' };
    }),
  ).toEqual([`${first}.says: expected only languages that have a text, there is no text.de.txt`]);
  expect(
    await issuesOf((change) => {
      change.said = null;
      change.says = {};
    }),
  ).toEqual([`${first}.says: expected words in a language, got none`]);
});
