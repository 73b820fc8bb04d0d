import { describe, expect, it } from 'vitest';
import { passageIn, wordsIn } from './words-in.ts';

describe('wordsIn(byLanguage, lang)', () => {
  it('gives the words of the language', () => {
    expect(wordsIn({ fr: 'plus de 2 700', en: 'more than 2,700' }, 'en')).toBe('more than 2,700');
  });

  it('throws for a language that the record has no words in, and says what it has', () => {
    expect(() => wordsIn({ fr: 'plus de 2 700' }, 'xx')).toThrow(
      'no words in language "xx" beside {"fr":"plus de 2 700"}',
    );
  });
});

describe('passageIn(segments, lang, segment)', () => {
  it('throws for a language without a text, and for a segment that the text does not have', () => {
    const segments = { fr: { s1: 'Depuis 2015.' } };
    expect(passageIn(segments, 'fr', 's1')).toBe('Depuis 2015.');
    expect(() => passageIn(segments, 'xx', 's1')).toThrow('no text of segment "s1" in language "xx"');
    expect(() => passageIn(segments, 'fr', 's2')).toThrow('no text of segment "s2" in language "fr"');
  });
});
