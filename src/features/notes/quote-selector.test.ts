import { describe, expect, it } from 'vitest';
import { abridged, passagesWith, quoteSelector, trimmed, wordsOf } from './quote-selector.ts';

const passages = new Map([
  ['a', 'in 28 boats and 28 others'],
  ['b', 'so 28 again'],
  ['c', 'once more'],
]);

describe('quoteSelector(passages, segment, start, end)', () => {
  it('has no more around the words than it takes to occur once in the whole text', () => {
    expect(quoteSelector(passages, 'c', 0, 4)).toEqual({
      segment: 'c',
      exact: 'once',
      prefix: '',
      suffix: '',
    });
    expect(quoteSelector(passages, 'a', 16, 18)).toEqual({
      segment: 'a',
      exact: '28',
      prefix: 'and ',
      suffix: '',
    });
    expect(quoteSelector(passages, 'b', 3, 5)).toEqual({
      segment: 'b',
      exact: '28',
      prefix: 'so ',
      suffix: '',
    });
  });

  it('takes the passage whole where nothing less is unique', () => {
    const twins = new Map([
      ['a', 'same'],
      ['b', 'same'],
    ]);
    expect(quoteSelector(twins, 'b', 1, 2)).toEqual({ segment: 'b', exact: 'a', prefix: 's', suffix: 'me' });
  });
});

describe('passagesWith(passages, selector)', () => {
  it('names the passages with the words, or null where one has them twice', () => {
    expect(passagesWith(passages, { exact: 'again' })).toEqual(['b']);
    expect(passagesWith(passages, { exact: 'o' })).toBeNull();
    expect(passagesWith(passages, { exact: 'nowhere' })).toEqual([]);
    expect(passagesWith(passages, { exact: '' })).toEqual([]);
  });
});

it('wordsOf(text, lang) leaves signs and white space out, and numbers whole', () => {
  const text = 'Dont 5.000, « sans » l’aide.';
  expect(wordsOf(text, 'fr').map(({ start, end }) => text.slice(start, end))).toEqual([
    'Dont',
    '5.000',
    'sans',
    'l’aide',
  ]);
});

it('trimmed(text, start, end) leaves the white space at either end out', () => {
  expect(trimmed('a  b c ', 1, 7)).toEqual({ start: 3, end: 6 });
  expect(trimmed('a   b', 1, 3)).toEqual({ start: 3, end: 3 });
});

it('abridged(text) leaves a short quotation whole, and of a long one the middle out, between words', () => {
  expect(abridged('28 others')).toBe('28 others');
  const long = `${'begun '.repeat(40)}${'ended '.repeat(40)}`.trim();
  expect(abridged(long)).toMatch(/^(begun )+\[…\]( ended)+$/);
});
