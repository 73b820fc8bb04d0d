import { expect, it } from 'vitest';
import { example, readFrom } from '../../tests/example.ts';
import { correctedSince, correctionsOf, correctionsOfViews, newestFirst } from './corrected.ts';
import { loadDeclaration } from './load.ts';
import type { Change, ChangedPlace, Correction } from './schema.ts';

const words = { fr: 'Un', en: 'One' };

const correction = (id: string, date: string, place: ChangedPlace, linked = true): Correction => ({
  id,
  date,
  version: '1.0.0',
  title: words,
  linked,
  changes: [{ places: [place], what: 'number', said: null, says: words }],
  why: words,
});

const declaration = await loadDeclaration(readFrom(example()), ['fr', 'en']);
declaration.corrections = [
  correction('first', '2017-01-01', { file: 'views.json', id: 'people' }, false),
  correction('second', '2017-01-02', { file: 'figures.json', id: 'others' }),
  correction('third', '2017-01-02', { file: 'annotations.json', id: 'note-people' }),
  correction('fourth', '2017-01-03', { file: 'figures.json', id: 'people' }),
  correction('fifth', '2017-01-03', { file: 'declaration.json' }),
];

const ids = (corrections: Correction[]) => corrections.map(({ id }) => id);

it('newestFirst(declaration) keeps those of one day as they are listed', () => {
  expect(ids(newestFirst(declaration))).toEqual(['fourth', 'fifth', 'second', 'third', 'first']);
});

it('correctionsOf(declaration, file, id) gives those that are still linked, of that file alone', () => {
  expect(ids(correctionsOf(declaration, 'annotations.json', 'note-people'))).toEqual(['third']);
  expect(ids(correctionsOf(declaration, 'figures.json', 'people'))).toEqual(['fourth']);
  expect(ids(correctionsOf(declaration, 'views.json', 'people'))).toEqual([]);
});

it('correctionsOfViews(ids, declaration) gives those of the views, their numbers, and what is computed from them', () => {
  expect(ids(correctionsOfViews(['people'], declaration))).toEqual(['fourth', 'second', 'first']);
  expect(ids(correctionsOfViews(['apples'], declaration))).toEqual([]);
});

it('correctedSince(date, declaration) leaves out what was right on that day', () => {
  expect(ids(correctedSince('2017-01-01', declaration))).toEqual(['fourth', 'second']);
  expect(ids(correctedSince('2017-01-03', declaration))).toEqual([]);
  expect(ids(correctedSince('2016-12-31', declaration, ['apples']))).toEqual([]);
});

it('correctedSince(date, declaration) leaves out what no copy of a figure shows', () => {
  const since = (place: ChangedPlace, what: Change['what'] = 'words') => {
    const own = correction('own', '2017-01-04', place);
    own.changes[0]!.what = what;
    return ids(correctedSince('2017-01-03', { ...declaration, corrections: [own] }));
  };
  expect(since({ file: 'views.json', id: 'people', field: 'subtitle' })).toEqual(['own']);
  expect(since({ file: 'views.json', id: 'people' }, 'drawing')).toEqual(['own']);
  expect(since({ file: 'views.json', id: 'people', field: 'plain' })).toEqual([]);
  expect(since({ file: 'views.json', id: 'people' }, 'copy')).toEqual([]);
  expect(since({ file: 'annotations.json', id: 'note-people' })).toEqual([]);
});
