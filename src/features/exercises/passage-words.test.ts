import { describe, expect, it } from 'vitest';
import { declaration } from '../../../tests/declaration.ts';
import { chunksOf, wordsAt, wordsOf } from './passage-words.ts';

const text = 'compte tenu d’environ 7.000 migrants, dont (peut-être) Mme Rudd’s.';
const words = wordsOf(text).map(({ start, end }) => text.slice(start, end));

describe('wordsOf(text)', () => {
  it('parts an elided word from the next, and nothing else within a word', () => {
    expect(words).toEqual([
      'compte',
      'tenu',
      'd’',
      'environ',
      '7.000',
      'migrants',
      'dont',
      'peut-être',
      'Mme',
      'Rudd’s',
    ]);
  });
});

describe('chunksOf(text)', () => {
  it('keeps signs with the word they stand at, outside it', () => {
    expect(chunksOf('(dont d’où,)')).toEqual([
      {
        start: 0,
        parts: [
          { text: '(', word: null },
          { text: 'dont', word: 0 },
        ],
      },
      {
        start: 6,
        parts: [
          { text: 'd’', word: 1 },
          { text: 'où', word: 2 },
          { text: ',)', word: null },
        ],
      },
    ]);
  });

  it('loses no letter of any passage', () => {
    for (const segments of Object.values(declaration.segments))
      for (const passage of Object.values(segments))
        expect(
          chunksOf(passage)
            .map(({ parts }) => parts.map((part) => part.text).join(''))
            .join(' '),
        ).toBe(passage);
  });
});

describe('wordsAt(words, start, end)', () => {
  it('are those that a stretch touches, also in part', () => {
    const start = text.indexOf('environ');
    expect(wordsAt(wordsOf(text), start, start + 9)).toEqual([3, 4]);
    expect(wordsAt(wordsOf(text), start, start + 8)).toEqual([3]);
  });
});
