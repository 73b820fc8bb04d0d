import { describe, expect, it } from 'vitest';
import { contextOf, example, type Example } from '../../../tests/example.ts';
import { formatIssue } from '../issue.ts';
import { checkAnnotations } from './annotations.ts';

type Item = Example['annotations.json']['items'][number];

const issuesAfter = async (edit: (note: Item) => void): Promise<string[]> => {
  const context = await contextOf((files) => files['annotations.json'].items.forEach(edit));
  return checkAnnotations(context).issues.map(formatIssue);
};

describe('checkAnnotations(context)', () => {
  it('wants one body in every language, and in no other', async () => {
    const issues = await issuesAfter((note) => {
      for (const body of note.body) if (body.language === 'en') body.language = 'de';
    });
    expect(issues).toEqual([
      'annotations.json · note-people · body: expected one body in "en", got 0',
      'annotations.json · note-people · body: expected only languages that have a text, there is no text.de.txt',
    ]);
  });

  it('wants at most 45 words in a body; signs that stand alone are no words', async () => {
    const say = (words: string) => (note: Item) => {
      for (const body of note.body) if (body.language === 'fr') body.value = words;
    };
    expect(await issuesAfter(say(`« ${'mot '.repeat(45)}» ; !`))).toEqual([]);
    expect(await issuesAfter(say('mot '.repeat(46)))).toEqual([
      'annotations.json · note-people · body: expected at most 45 words in "fr", got 46',
    ]);
  });

  it('H9: wants [sic] on the original only', async () => {
    const issues = await issuesAfter((note) => {
      note.kind = 'sic';
      note.motivation = 'editing';
      for (const target of note.target) target.source = 'text.en.txt';
    });
    expect(issues).toEqual([
      'annotations.json · note-people · target.0.source: expected the original, text.fr.txt, for a sic, got text.en.txt',
    ]);
  });

  it('H11: wants a source and a date for a note, and neither for a term', async () => {
    const bare = (note: Item): void => {
      note.sources = [];
      delete note.date;
    };
    expect(await issuesAfter(bare)).toEqual([
      'annotations.json · note-people · sources: expected at least one source for a note, got none',
      'annotations.json · note-people · date: expected a date for a note, got none',
    ]);
    const bareTerm = (note: Item): void => {
      bare(note);
      note.kind = 'term';
      note.motivation = 'identifying';
    };
    expect(await issuesAfter(bareTerm)).toEqual([]);
  });

  it('allows one target in each text, and no second one', async () => {
    const [first] = example()['annotations.json'].items[0]?.target ?? [];
    const add = (source: string) => (note: Item) => void note.target.push({ ...first!, source });
    expect(await issuesAfter(add('text.en.txt'))).toEqual([]);
    expect(await issuesAfter(add('text.fr.txt'))).toEqual([
      'annotations.json · note-people · target: expected at most one target in text.fr.txt, got 2',
    ]);
  });

  it.each([
    ['note', 'describing'],
    ['term', 'identifying'],
    ['sic', 'editing'],
    ['editor', 'assessing'],
  ] as const)('wants of a %s that its motivation is "%s"', async (kind, expected) => {
    const issues = await issuesAfter((note) => {
      note.kind = kind;
      note.motivation = expected === 'editing' ? 'assessing' : 'editing';
    });
    expect(issues).toEqual([
      expect.stringContaining(`note-people · motivation: expected "${expected}" for a ${kind}, got `),
    ]);
  });

  it('names a date that is none', async () => {
    expect(await issuesAfter((note) => void (note.date = '2015-02-30'))).toEqual([
      'annotations.json · note-people · date: expected a date: not a day of the calendar: "2015-02-30"',
    ]);
  });
});

it('checkAnnotations(context) says that there are two bodies of one language', async () => {
  expect(await issuesAfter((note) => void note.body.push({ ...note.body[0]! }))).toEqual([
    'annotations.json · note-people · body: expected one body in "fr", got 2',
  ]);
});

it('checkAnnotations(context) wants a wording for an editor on the original only', async () => {
  const issues = await issuesAfter((note) => {
    note.kind = 'editor';
    note.motivation = 'assessing';
    for (const target of note.target) target.source = 'text.en.txt';
  });
  expect(issues).toEqual([
    'annotations.json · note-people · target.0.source: expected the original, text.fr.txt, for a editor, got text.en.txt',
  ]);
});

it('checkAnnotations(context) counts the annotations that are in order', async () => {
  const context = await contextOf((files) => {
    const { items } = files['annotations.json'];
    items.push({ ...items[0]!, id: 'again', sources: [] });
  });
  expect(checkAnnotations(context).tally).toEqual({ ok: 1, of: 2 });
});
