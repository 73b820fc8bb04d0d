import { describe, expect, it } from 'vitest';
import { contextOf, stated, type Example } from '../../../tests/example.ts';
import { formatIssue } from '../issue.ts';
import { findQuotations } from './quotations.ts';
import { checkWording } from './wording.ts';

async function issuesAfter(edit: (files: Example) => void): Promise<string[]> {
  const context = await contextOf(edit);
  return checkWording(context, findQuotations(context).found).map(formatIssue);
}

describe('checkWording(context, found)', () => {
  it('compares the value with the number that is quoted, in each language', async () => {
    const issues = await issuesAfter((files) => {
      stated(files, 'people').value = 30;
    });
    expect(issues).toEqual([
      'figures.json · people · value: expected 300, as "300" in text.fr.txt, segment p1 says, got 30',
      'figures.json · people · value: expected 300, as "300" in text.en.txt, segment p1 says, got 30',
    ]);
  });

  it('H2: compares the qualifier with the words before the number', async () => {
    const issues = await issuesAfter((files) => {
      stated(files, 'people').magnitudeStatus = '>';
    });
    expect(issues[0]).toBe(
      'figures.json · people · magnitudeStatus: expected "~", as the words before "300" in text.fr.txt, segment p1 say, got ">"',
    );
  });

  it('H2: wants the qualifier to be quoted too', async () => {
    const issues = await issuesAfter((files) => {
      stated(files, 'people').quotedFrom.fr = { segment: 'p1', exact: '300 personnes' };
    });
    expect(issues).toEqual([
      'figures.json · people · quotedFrom.fr: expected the words that qualify "300" in text.fr.txt, segment p1 to be quoted too',
    ]);
  });

  it('H2: wants the words of a relation to be quoted too', async () => {
    const issues = await issuesAfter((files) => {
      stated(files, 'minors').quotedFrom.en = { segment: 'p1', exact: '120 minors' };
    });
    expect(issues).toEqual([
      'figures.json · minors · quotedFrom.en: expected the words that relate "120" in text.en.txt, segment p1 to be quoted too',
    ]);
  });

  it('H2: wants the relation that the words say, and none that they do not', async () => {
    const issues = await issuesAfter((files) => {
      stated(files, 'minors').relation = null;
      stated(files, 'people').relation = { type: 'follows', of: 'minors' };
    });
    expect(issues).toEqual([
      'figures.json · people · relation.type: expected none, as the words before "300" in text.fr.txt, segment p1 say, got "follows"',
      'figures.json · people · relation.type: expected none, as the words before "300" in text.en.txt, segment p1 say, got "follows"',
      'figures.json · people · relation.of: expected a figure quoted before it in text.fr.txt, segment p1, got "minors"',
      'figures.json · minors · relation.type: expected "part-of", as the words before "120" in text.fr.txt, segment p1 say, got none',
      'figures.json · minors · relation.type: expected "part-of", as the words before "120" in text.en.txt, segment p1 say, got none',
    ]);
  });

  it('wants exactly one number in exact', async () => {
    const issues = await issuesAfter((files) => {
      stated(files, 'people').quotedFrom.fr = { segment: 'p1', exact: '300 personnes, dont 120' };
      stated(files, 'people').quotedFrom.en = { segment: 'p1', exact: 'people' };
    });
    expect(issues).toEqual([
      'figures.json · people · quotedFrom.fr.exact: expected exactly one number, got 2: "300 personnes, dont 120"',
      'figures.json · people · quotedFrom.en.exact: expected exactly one number, got 0: "people"',
    ]);
  });

  it('wants the whole number in exact: "20" is not cut out of "120"', async () => {
    const issues = await issuesAfter((files) => {
      stated(files, 'minors').quotedFrom.fr = { segment: 'p1', prefix: 'dont 1', exact: '20 mineures' };
    });
    expect(issues).toEqual([
      'figures.json · minors · quotedFrom.fr.exact: expected the whole of "120" in text.fr.txt, segment p1, got "20 mineures"',
    ]);
  });
});

describe('checkWording(context, found), of a figure that relates to another', () => {
  const issuesWhere = (people: { segment: string; exact: string; prefix?: string }) =>
    issuesAfter((files) => {
      stated(files, 'people').quotedFrom.fr = people;
      files['text.fr.txt'] =
        'Environ 300 personnes\n\nElles sont, dont 120 mineures, en 2015. Environ 300 gens';
    });
  const expected =
    'figures.json · minors · relation.of: expected a figure quoted before it in text.fr.txt, segment p1, got "people"';

  it('wants that one before it', async () => {
    expect(await issuesWhere({ segment: 'p1', prefix: 'Environ ', exact: '300 gens' })).toEqual([expected]);
  });

  it('wants that one in the same segment', async () => {
    expect(await issuesWhere({ segment: 'title', prefix: 'Environ ', exact: '300 personnes' })).toEqual([
      expected,
    ]);
  });

  it('leaves one that is not found to the check of quotations', async () => {
    expect(await issuesWhere({ segment: 'p1', exact: '300 voix' })).toEqual([]);
  });

  it('looks for that one in the original alone', async () => {
    const issues = await issuesAfter((files) => {
      files['text.en.txt'] = 'Agreement\n\nof whom 120 minors, in 2015: about 300 people';
      stated(files, 'people').quotedFrom.en = { segment: 'p1', prefix: 'about ', exact: '300 people' };
    });
    expect(issues).toEqual([]);
  });
});
