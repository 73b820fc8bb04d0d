import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { headlineGrammar } from '../../../../model/headline-grammar.ts';
import { wordsOf } from './word.ts';
import { numeralGrammar } from '../../../../model/grammar.ts';

const i18n = join(import.meta.dirname, '../../../../i18n');
const languages = readdirSync(i18n, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
const read = (tag: string, file: string): unknown => JSON.parse(readFileSync(join(i18n, tag, file), 'utf8'));

describe.each(languages)('the words of headlines in %s', (tag) => {
  it('have the shape that the judge expects, with endings from long to short', () => {
    const { endings } = v.parse(headlineGrammar, read(tag, 'headline.json'));
    expect(endings).toEqual([...endings].sort((a, b) => b.length - a.length));
  });

  it('know every word before a number that the texts may have', () => {
    const { endings, qualifiers, ties } = v.parse(headlineGrammar, read(tag, 'headline.json'));
    const { about, moreThan, lessThan, relations } = v.parse(numeralGrammar, read(tag, 'numerals.json'));
    const keyOf = (words: string) =>
      wordsOf(words, endings)
        .map(({ key }) => key)
        .join(' ');
    const around = [...Object.values(qualifiers), ...Object.values(ties)].flatMap(({ before }) => before);
    const known = around.map(keyOf);
    const expected = [...about, ...moreThan, ...lessThan, ...Object.values(relations).flat()];
    expect(expected.filter((words) => !known.includes(keyOf(words)))).toEqual([]);
  });
});
