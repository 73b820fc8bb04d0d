import { expect, it } from 'vitest';
import { contextOf, stated, the, type Example } from '../../../tests/example.ts';
import { formatIssue } from '../issue.ts';
import { findQuotations } from './quotations.ts';

const issuesAfter = async (edit: (files: Example) => void): Promise<string[]> =>
  findQuotations(await contextOf(edit)).issues.map(formatIssue);

it('H6: findQuotations(context) says where a quote was looked for in vain', async () => {
  const issues = await issuesAfter((files) => {
    the(files['numbers.json'].numbers, 'year').quotedFrom.en = { segment: 'p1', exact: 'on 2015' };
  });
  expect(issues).toEqual([
    'numbers.json · year · quotedFrom.en: quote not found in text.en.txt, segment p1: "on 2015"',
  ]);
});

it('H6: findQuotations(context) says how often a quote was found', async () => {
  const issues = await issuesAfter((files) => {
    for (const { selector } of the(files['annotations.json'].items, 'note-people').target)
      selector.exact = '0';
  });
  expect(issues).toEqual([
    'annotations.json · note-people · target.0: quote found 4 times in text.fr.txt, segment p1: "0"',
  ]);
});

it('findQuotations(context) names a text and a segment that do not exist', async () => {
  const issues = await issuesAfter((files) => {
    for (const target of the(files['annotations.json'].items, 'note-people').target)
      target.source = 'text.de.txt';
    the(files['numbers.json'].numbers, 'year').quotedFrom.fr = { segment: 'p9', exact: '2015' };
  });
  expect(issues).toEqual([
    'numbers.json · year · quotedFrom.fr: expected a segment of the outline in declaration.json, got "p9"',
    'annotations.json · note-people · target.0: expected a language that has a text, there is no text.de.txt',
  ]);
});

it('H6: findQuotations(context) looks for what the lesson quotes, too', async () => {
  const issues = await issuesAfter((files) => {
    const { show } = the(files['lesson.json'].steps, 'tell-when');
    if (show.what === 'facts')
      for (const fact of show.facts) fact.quotedFrom = { fr: { segment: 'p1', exact: 'en 2016' } };
    const exercise = the(files['lesson.json'].exercises, 'find-about');
    if (exercise.kind === 'qualifier') exercise.answers = [{ en: { segment: 'p1', exact: 'o' } }];
  });
  expect(issues).toEqual([
    'lesson.json · tell-when · show.facts.0.quotedFrom.fr: quote not found in text.fr.txt, segment p1: "en 2016"',
    'lesson.json · find-about · answers.0.en: quote found 5 times in text.en.txt, segment p1: "o"',
  ]);
});

it('H6: findQuotations(context) finds all that is quoted, in the order of the files, and counts it', async () => {
  const context = await contextOf((files) => {
    files['commitments.json'].commitments = [
      { segment: 'p1', actors: [{ actor: 'mayor', quotedFrom: { fr: { segment: 'p1', exact: 'dont' } } }] },
    ];
    stated(files, 'minors').placeQuotedFrom = { fr: { segment: 'p1', exact: 'mineures' } };
    the(files['uncounted.json'].uncounted, 'ages').nearest = { fr: { segment: 'p1', exact: 'mineurs' } };
  });
  const { found, missed, tally } = findQuotations(context);
  const named = found
    .filter(({ tag }) => tag === 'fr')
    .map(({ of, file, id, field }) => [of, file, id, field].join(' '));
  expect(named).toEqual([
    'figure figures.json people quotedFrom.fr',
    'figure figures.json minors quotedFrom.fr',
    'period figures.json minors periodQuotedFrom.fr',
    'place figures.json minors placeQuotedFrom.fr',
    'number numbers.json year quotedFrom.fr',
    'target annotations.json note-people target.0',
    'actor commitments.json p1 mayor.fr',
    'fact lesson.json tell-when show.facts.0.quotedFrom.fr',
    'answer lesson.json find-about answers.0.fr',
    'answer lesson.json find-about answers.1.fr',
  ]);
  expect(missed).toMatchObject([{ of: 'nearest', file: 'uncounted.json', id: 'ages', field: 'nearest.fr' }]);
  expect(tally).toEqual({ ok: found.length, of: found.length + 1 });
});
