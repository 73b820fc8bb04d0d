import { describe, expect, it } from 'vitest';
import { contextOf, example, stated, the, type Example } from '../../../tests/example.ts';
import { formatIssue } from '../issue.ts';
import { checkLanguages } from './languages.ts';
import { localizedWords } from './localized-words.ts';

const issuesAfter = async (edit: (files: Example) => void): Promise<string[]> =>
  checkLanguages(await contextOf(edit)).map(formatIssue);

describe('checkLanguages(context)', () => {
  it('names the words that a language lacks', async () => {
    const issues = await issuesAfter((files) => {
      delete the(files['views.json'].views, 'people').summary.en;
    });
    expect(issues).toEqual(['views.json · people · summary: expected words in "en", it is missing']);
  });

  it('names the words in a language that has no text', async () => {
    const issues = await issuesAfter((files) => {
      for (const { role } of files['declaration.json'].parties) role.de = 'Bürgermeister';
    });
    expect(issues).toEqual([
      'declaration.json · parties.0.role: expected only languages that have a text, there is no text.de.txt',
    ]);
  });

  it('H10: wants a notice for each translation', async () => {
    const issues = await issuesAfter((files) => {
      files['declaration.json'].translationNotice = {};
    });
    expect(issues).toEqual([
      'declaration.json · translationNotice: expected a notice for the translation into "en", it is missing',
    ]);
  });

  it('wants a quotation in every language, all in one segment', async () => {
    const issues = await issuesAfter((files) => {
      stated(files, 'people').placeQuotedFrom = null;
      stated(files, 'minors').periodQuotedFrom = { fr: { segment: 'p1', exact: 'en 2015' } };
      stated(files, 'minors').placeQuotedFrom = { fr: { segment: 'p1', exact: 'mineures' } };
      the(files['numbers.json'].numbers, 'year').quotedFrom.en = { segment: 'title', exact: '2015' };
    });
    expect(issues).toEqual([
      'figures.json · minors · periodQuotedFrom: expected a quotation in "en", it is missing',
      'figures.json · minors · placeQuotedFrom: expected a quotation in "en", it is missing',
      'numbers.json · year · quotedFrom: expected one segment in every language, got p1 and title',
    ]);
  });

  it('wants the words and the quotations of the lesson in every language', async () => {
    const issues = await issuesAfter((files) => {
      delete the(files['lesson.json'].steps, 'tell-when').claim.en;
      const { show } = the(files['lesson.json'].steps, 'tell-when');
      if (show.what === 'facts') for (const fact of show.facts) delete fact.quotedFrom?.en;
      const exercise = the(files['lesson.json'].exercises, 'find-about');
      if (exercise.kind === 'qualifier') delete exercise.answers[1]?.en;
    });
    expect(issues).toEqual([
      'lesson.json · tell-when · claim: expected words in "en", it is missing',
      'lesson.json · tell-when · show.facts.0.quotedFrom: expected a quotation in "en", it is missing',
      'lesson.json · find-about · answers.1: expected a quotation in "en", it is missing',
    ]);
  });

  it('wants the original first', async () => {
    const context = await contextOf(() => {});
    context.declaration.languages.reverse();
    expect(checkLanguages(context).map(formatIssue)).toContain(
      'declaration.json · originalLanguage: expected the original first among the languages, got en, fr',
    );
  });
});

it('localizedWords(file, content) finds every record of words, however deep, with its place', () => {
  const { views } = example()['views.json'];
  const view = the(views, 'people');
  view.notes = [{ figures: ['people'], about: 'words', text: { fr: 'Note', en: 'Note' } }];
  for (const panel of view.panels) panel.caption = { fr: 'Légende', en: 'Caption' };
  expect(localizedWords('views.json', { views }).map(({ at }) => at)).toEqual([
    'people · title',
    'people · subtitle',
    'people · summary',
    'people · plain',
    'people · panels.0.caption',
    'people · notes.0.text',
  ]);
});

it('localizedWords(file, content) reads a figure by its own shape, stated or derived', () => {
  const { figures } = example()['figures.json'];
  expect(localizedWords('figures.json', { figures }).map(({ at }) => at)).toEqual([
    'people · label',
    'people · shortLabel',
    'minors · label',
    'minors · shortLabel',
    'others · label',
  ]);
});

it('checkLanguages(context) wants every quotation in every language, and names it', async () => {
  const fr = { segment: 'p1', exact: 'dont' };
  const issues = await issuesAfter((files) => {
    stated(files, 'people').quotedFrom = { fr };
    files['commitments.json'].commitments = [
      { segment: 'p1', actors: [{ actor: 'mayor', quotedFrom: { fr } }] },
    ];
    the(files['uncounted.json'].uncounted, 'ages').nearest = { fr };
  });
  expect(issues).toEqual([
    'figures.json · people · quotedFrom: expected a quotation in "en", it is missing',
    'commitments.json · p1 · mayor: expected a quotation in "en", it is missing',
    'uncounted.json · ages · nearest: expected a quotation in "en", it is missing',
  ]);
});

it('localizedWords(file, content) takes words in Indonesian, whose tag is "id", for words and not for an item', () => {
  const { views } = example()['views.json'];
  the(views, 'people').comparison = [{ id: 'catatan', fr: 'Note' }];
  expect(localizedWords('views.json', { views }).map(({ at }) => at)).toContain('people · comparison.0');
});
