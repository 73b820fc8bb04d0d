import { describe, expect, it } from 'vitest';
import { phraseAt, phraseBefore, phrases, phrasesIn } from './phrases.ts';
import { wordsOf } from './word.ts';

const ENDINGS = ['ees', 'es', 'ee', 'e', 's'];
const words = wordsOf('Pas plus d’éloignées', ENDINGS);
const all = phrases(['plus de', 'plus d’', 'pas plus d’', 'éloigné'], ENDINGS);

describe('wordsOf(text, endings)', () => {
  it('ignores capitals, accents and endings, but not in short words', () => {
    expect(words.map(({ key }) => key)).toEqual(['pas', 'plu', 'd', 'eloign']);
    expect(words[3]).toMatchObject({ text: 'éloignées', start: 11, end: 20 });
  });
});

describe('phrases of several words', () => {
  it('phraseAt(words, at, phrases) takes the longest that begins at a word', () => {
    expect(phraseAt(words, 0, all)).toEqual({ from: 0, to: 3 });
    expect(phraseAt(words, 2, all)).toBeNull();
  });

  it('phraseBefore(words, end, phrases) takes the longest that ends before a word', () => {
    expect(phraseBefore(words, 3, all)).toEqual({ from: 0, to: 3 });
    expect(phraseBefore(words, 2, all)).toBeNull();
  });

  it('phrasesIn(words, phrases) lists those at every word', () => {
    expect(phrasesIn(words, all)).toEqual([
      { from: 0, to: 3 },
      { from: 1, to: 3 },
      { from: 3, to: 4 },
    ]);
  });

  it('are none if the list is empty', () => {
    expect(phraseBefore(words, 3, phrases([], ENDINGS))).toBeNull();
  });
});
