import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { declaration, folder } from '../../../tests/declaration.ts';
import { edit, read, type Files } from '../../../tests/edit-json.ts';
import { corpus } from './corpus.ts';
import { loadDocuments } from './load.ts';

const names = [
  'declaration.json',
  'annotations.json',
  'views.json',
  'figures.json',
  'text.fr.txt',
  'text.en.txt',
];

/** Loads the documents after a change of the files. */
async function after(change: (files: Files) => void) {
  const files: Files = new Map(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
  change(files);
  const { documents, faults } = await loadDocuments(async (file) => read(files, file), ['en', 'fr']);
  return { documents, faults, runs: new Set(documents.map(({ lang, kind }) => `${lang} ${kind}`)) };
}

describe('loadDocuments(read, languages)', () => {
  it('reads what there is to search, with nothing else of the folder', async () => {
    const { documents, faults } = await after(() => undefined);
    expect(faults).toEqual([]);
    expect(documents).toEqual(corpus(declaration, ['en', 'fr']));
  });

  it.each([
    ['text.en.txt', ['en note', 'en figure', 'fr text', 'fr note', 'fr figure']],
    ['annotations.json', ['en text', 'en figure', 'fr text', 'fr figure']],
    ['views.json', ['en text', 'en note', 'fr text', 'fr note']],
    ['declaration.json', ['en note', 'en figure', 'fr note', 'fr figure']],
  ])('searches the rest where %s is missing, and names it', async (name, runs) => {
    const loaded = await after((files) => files.delete(name));
    expect(loaded.faults.map(({ file }) => file)).toEqual([name]);
    expect([...loaded.runs]).toEqual(runs);
  });

  it('searches titles and notes of views without the labels of figures that cannot be read', async () => {
    const { documents, faults } = await after((files) => files.set('figures.json', '{'));
    expect(faults[0]?.file).toBe('figures.json');
    const [label] = declaration.figures.map((figure) => figure.label.en);
    expect(documents.some(({ text }) => text === label)).toBe(false);
    expect(documents.some(({ place }) => place === 'view-housing')).toBe(true);
  });

  it('names the field that is wrong, and all files that are', async () => {
    const { faults } = await after((files) => {
      edit(files, 'views.json', 'views.housing.title', 5);
      files.set('text.fr.txt', 'un');
    });
    expect(faults.map(({ file, at }) => `${file} ${at}`)).toEqual([
      'views.json housing · title',
      'text.fr.txt ',
    ]);
  });
});
