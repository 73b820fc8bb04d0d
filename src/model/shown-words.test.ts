import { expect, it } from 'vitest';
import { shownWords } from './shown-words.ts';

const quotations = {
  fr: { segment: 's1', exact: 'idées', suffix: ' les adaptées' },
  en: { segment: 's1', exact: 'the most suitable ideas' },
};

it('shownWords(quotations, lang, original) adds to a translation the words that it translates', () => {
  expect(shownWords(quotations, 'en', 'fr')).toEqual([
    { tag: 'en', words: 'the most suitable ideas' },
    { tag: 'fr', words: 'idées les adaptées' },
  ]);
});

it('shownWords(quotations, lang, original) shows the text itself once', () => {
  expect(shownWords(quotations, 'fr', 'fr')).toEqual([{ tag: 'fr', words: 'idées les adaptées' }]);
});

it('shownWords(quotations, lang, original) leaves out a language without words', () => {
  expect(shownWords(quotations, 'de', 'fr')).toEqual([{ tag: 'fr', words: 'idées les adaptées' }]);
});
