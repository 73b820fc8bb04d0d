import { describe, expect, it } from 'vitest';
import { contextOf, stated, type Example } from '../../../tests/example.ts';
import { formatIssue } from '../issue.ts';
import type { HeadlineTerms } from '../schema.ts';
import { checkTerms } from './terms.ts';

const termsOf = (fr: string, en: string) => ({
  fr: { named: [[fr]], allowed: [] },
  en: { named: [[en]], allowed: [] },
});

/** Issues of a lesson with these terms; its speakers are fine. */
const issuesOf = async (
  terms: HeadlineTerms['terms'],
  edit: (files: Example) => void = () => undefined,
): Promise<string[]> => {
  const context = await contextOf((files) => {
    files['lesson.json'].headlines = { speakers: { fr: ['maire'], en: ['mayor'] }, terms };
    edit(files);
  });
  return checkTerms(context).map(formatIssue);
};

describe('checkTerms(context)', () => {
  it('takes a lesson without terms, and one whose terms are from the text', async () => {
    expect(checkTerms(await contextOf(() => undefined))).toEqual([]);
    expect(await issuesOf({ minors: termsOf('Mineures', 'minors') })).toEqual([]);
  });

  it('names a figure that does not exist, and a derived one', async () => {
    const some = termsOf('mineures', 'minors');
    expect(await issuesOf({ others: some, nobody: some })).toEqual([
      'lesson.json · headlines · terms.others: expected the id of a stated figure',
      'lesson.json · headlines · terms.nobody: expected the id of a stated figure',
    ]);
  });

  it('names a language that is missing, and one that has no text', async () => {
    const issues = await issuesOf({ minors: { fr: termsOf('mineures', '').fr } }, (files) => {
      files['lesson.json'].headlines!.speakers = { fr: [], en: [], de: [] };
    });
    expect(issues).toEqual([
      'lesson.json · headlines · speakers: expected only languages that have a text, there is no text.de.txt',
      'lesson.json · headlines · terms.minors: expected words in "en", they are missing',
    ]);
  });

  it('names a first term that is not in the segment of its figure', async () => {
    expect(await issuesOf({ minors: termsOf('mineures', 'children') })).toEqual([
      'lesson.json · headlines · terms.minors.en.named.0: expected words of segment p1 first, got "children"',
    ]);
  });

  it('names figures with the same value that no term tells apart', async () => {
    const terms = { people: termsOf('personnes', 'minors'), minors: termsOf('mineures', 'minors') };
    const issues = await issuesOf(terms, (files) => {
      stated(files, 'people').value = 120;
    });
    expect(issues).toEqual([
      'lesson.json · headlines · terms.people.en: expected a list without a term of "minors", which has the same value',
      'lesson.json · headlines · terms.minors.en: expected a list without a term of "people", which has the same value',
    ]);
  });
});
