import { describe, expect, it } from 'vitest';
import type { Document } from './corpus.ts';
import { counts, groups, results, step } from './results.ts';

const document = (id: string, text: string): Document => {
  const [lang = '', kind] = id.split('.') as [string, Document['kind']];
  return { kind, lang, id, place: id, text };
};

const documents = [
  document('fr.text.a', 'Le tunnel, et encore le tunnel'),
  document('fr.text.b', 'Autour du tunnel'),
  document('fr.figure.c', 'Ports et tunnel'),
  document('en.note.d', 'The Tunnel'),
];

const found = results('tunnel', documents);

describe('results(query, documents)', () => {
  it('gives every place in the order of the documents, with the words around it', () => {
    expect(found.map(({ document: { id }, start }) => [id, start])).toEqual([
      ['fr.text.a', 3],
      ['fr.text.a', 24],
      ['fr.text.b', 10],
      ['fr.figure.c', 9],
      ['en.note.d', 4],
    ]);
    expect(found[4]?.snippet).toEqual({ before: 'The ', match: 'Tunnel', after: '' });
  });

  it('gives nothing where nothing is sought', () => {
    expect(results(' ', documents)).toEqual([]);
  });
});

describe('groups(results)', () => {
  it('keeps results of one language and kind together', () => {
    expect(groups(found).map(({ lang, kind, results }) => [lang, kind, results.length])).toEqual([
      ['fr', 'text', 3],
      ['fr', 'figure', 1],
      ['en', 'note', 1],
    ]);
  });
});

describe('counts(results)', () => {
  it('counts by kind and by language', () => {
    expect(counts(found)).toEqual({
      all: 5,
      kinds: { text: 3, note: 1, figure: 1 },
      languages: { fr: 4, en: 1 },
    });
  });
});

describe('step(current, by, count)', () => {
  it('goes round and round', () => {
    expect([step(0, 1, 3), step(2, 1, 3), step(0, -1, 3)]).toEqual([1, 0, 2]);
  });

  it('begins at the first, or at the last', () => {
    expect([step(-1, 1, 3), step(-1, -1, 3), step(-1, 1, 0)]).toEqual([0, 2, -1]);
  });
});
