import { describe, expect, it } from 'vitest';
import { judgeWords } from './judge-words.ts';

/** "d’ environ 7.000 migrants dont 5.000 … plus de 2.000", with "Depuis 2015" before. */
const sought = { answers: [[1], [4], [20, 21]], number: [2, 3, 5, 22], when: [9, 10] };

describe('judgeWords(chosen, sought)', () => {
  it('is right where all words of every place are marked, and no other', () => {
    expect(judgeWords([1, 4, 20, 21], sought)).toMatchObject({ found: 3, missed: 0, isRight: true });
  });

  it('counts a place that is marked in part as neither found nor missed', () => {
    expect(judgeWords([1, 20], sought)).toMatchObject({ found: 1, partly: 1, missed: 1, isRight: false });
  });

  it('says of each word too many what it is: a number, a word for when, or another', () => {
    expect(judgeWords([2, 9, 17, 1], sought)).toMatchObject({
      right: [1],
      surplus: [
        { word: 2, is: 'number' },
        { word: 9, is: 'when' },
        { word: 17, is: 'other' },
      ],
    });
  });

  it('is not right where everything is marked', () => {
    const all = Array.from({ length: 30 }, (_, i) => i);
    expect(judgeWords(all, sought)).toMatchObject({ found: 3, isRight: false });
  });
});
