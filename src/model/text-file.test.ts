import { expect, it } from 'vitest';
import { languagesAmong, tagPattern, textFile } from './text-file.ts';

it('languagesAmong(files) takes the tags of text files only', () => {
  expect(
    languagesAmong(['text.fr.txt', 'text.txt', 'notes.txt', 'text.pt-br.txt', 'text.en.txt.bak']),
  ).toEqual(['fr', 'pt-br']);
});

it('languagesAmong(files) reads the tag that textFile(tag) wrote, digits included', () => {
  expect(languagesAmong([textFile('es-419')])).toEqual(['es-419']);
});

it('languagesAmong(files) gives tags in the order of the alphabet', () => {
  expect(languagesAmong(['text.fr.txt', 'text.de.txt', 'text.en.txt'])).toEqual(['de', 'en', 'fr']);
});

it('tagPattern is a whole tag in small letters', () => {
  for (const tag of ['fr', 'gsw', 'es-419', 'zh-hans-cn']) expect(tag).toMatch(tagPattern);
  for (const tag of ['f', 'fran', 'FR', 'fr-', 'x fr', 'fr x']) expect(tag).not.toMatch(tagPattern);
});
