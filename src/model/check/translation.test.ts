import { expect, it } from 'vitest';
import { contextOf } from '../../../tests/example.ts';
import { formatIssue } from '../issue.ts';
import { checkTranslation } from './translation.ts';

const issuesOf = async (from: string, to: string): Promise<string[]> => {
  const context = await contextOf((files) => {
    files['text.en.txt'] = files['text.en.txt'].replace(from, to);
  });
  return checkTranslation(context).map(formatIssue);
};

it('H10: checkTranslation(context) names the line with another number', async () => {
  expect(await issuesOf('120', '130')).toEqual([
    'text.en.txt · segment p1: expected the numbers of text.fr.txt, 120, ~300, 2015, got 130, ~300, 2015',
  ]);
});

it('H10: checkTranslation(context) names the line with another qualifier', async () => {
  expect(await issuesOf('About', 'More than')).toEqual([
    'text.en.txt · segment p1: expected the numbers of text.fr.txt, 120, ~300, 2015, got 120, >300, 2015',
  ]);
});

it('checkTranslation(context) leaves the order of the numbers to the language', async () => {
  expect(
    await issuesOf('About 300 people, of whom 120 minors, in 2015.', 'In 2015, 120 minors of about 300.'),
  ).toEqual([]);
});

it('checkTranslation(context) says "none" where one text has no number', async () => {
  expect(await issuesOf('Agreement', '7 agreements')).toEqual([
    'text.en.txt · segment title: expected the numbers of text.fr.txt, none, got 7',
  ]);
});

it('checkTranslation(context) tells equal numbers by their qualifiers, in any order', async () => {
  const context = await contextOf((files) => {
    files['text.fr.txt'] = 'Accord\n\nEnviron 7, plus de 7, 7.';
    files['text.en.txt'] = 'Agreement\n\n7, about 7, more than 7.';
  });
  expect(checkTranslation(context)).toEqual([]);
});
