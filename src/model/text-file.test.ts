import { expect, it } from 'vitest';
import { languagesAmong, textFile } from './text-file.ts';

it('languagesAmong(files) takes the tags of text files only', () => {
  expect(
    languagesAmong(['text.fr.txt', 'text.txt', 'notes.txt', 'text.pt-br.txt', 'text.en.txt.bak']),
  ).toEqual(['fr', 'pt-br']);
});

it('languagesAmong(files) reads the tag that textFile(tag) wrote, digits included', () => {
  expect(languagesAmong([textFile('es-419')])).toEqual(['es-419']);
});
