import { expect, it } from 'vitest';
import { splitText } from './texts.ts';

const outline = [
  { id: 'title', kind: 'title' },
  { id: 'p1', kind: 'paragraph' },
] as const;

it('cut(file, text, outline) gives each line that is not blank the id of its place, NFC and trimmed', () => {
  expect(splitText('text.fr.txt', 'Re\u0301union\n \n\tPremier point', [...outline])).toEqual({
    title: 'Réunion',
    p1: 'Premier point',
  });
});

it('cut(file, text, outline) throws when a line is missing, naming the file', () => {
  expect(() => splitText('text.en.txt', 'Meeting\n', [...outline])).toThrow(
    'text.en.txt: expected 2 lines that are not blank, one for each id of the outline in declaration.json, got 1',
  );
});
