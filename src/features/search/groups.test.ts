import { describe, expect, it } from 'vitest';
import { separators } from './groups.ts';

/** Removes the separators in the numbers of a text. */
const joined = (text: string): string => {
  const places = separators(text);
  return [...text].filter((_, i) => !places.has(i)).join('');
};

describe('separators(text)', () => {
  it.each(['1.000', '1,000', '1 000', '1\u00a0000', '1\u202f000'])('knows the groups of "%s"', (number) => {
    expect(joined(`depuis un an ${number} policiers`)).toBe('depuis un an 1000 policiers');
  });

  it('knows all groups of a long number', () => {
    expect(joined('100,000,000')).toBe('100000000');
  });

  it.each([
    ['a decimal', '51,9'],
    ['a year before a number', '2016 160'],
    ['a date', '30.08.2016'],
    ['digits that are no group', '12.3456'],
    ['a comma between words', '2015, 160'],
  ])('leaves %s alone', (_what, text) => {
    expect(joined(text)).toBe(text);
  });

  it('takes a point after groups of commas for a decimal point', () => {
    expect(joined('1,000.500')).toBe('1000.500');
  });
});
