import { describe, expect, it } from 'vitest';
import { isTooShort, matches } from './matches.ts';

/** Lists the words that a query finds in a text. */
const found = (query: string, text: string): string[] =>
  matches(query, text).map(({ start, end }) => text.slice(start, end));

describe('matches(query, text)', () => {
  it('finds every place, with or without accents and capitals', () => {
    expect(found('declaration', 'Déclaration : la déclaration de 2015')).toEqual([
      'Déclaration',
      'déclaration',
    ]);
    expect(found('DÉCLARATION', 'the declaration')).toEqual(['declaration']);
  });

  it('finds "œuvre" by "oeuvre", and the other way round', () => {
    expect(found('oeuvre', 'mise en œuvre, mettre en oeuvre')).toEqual(['œuvre', 'oeuvre']);
    expect(found('œuvre', 'mise en œuvre, mettre en oeuvre')).toEqual(['œuvre', 'oeuvre']);
  });

  it.each(['1000', '1 000', '1.000', '1,000', '1\u202f000'])('finds a number by "%s"', (query) => {
    const text = '1.000 policiers, 1,000 officers, 1\u202f000 points, 1000';
    expect(found(query, text)).toEqual(['1.000', '1,000', '1\u202f000', '1000']);
  });

  it('does not find a number in part of another one', () => {
    expect(found('100', '1.000 policiers, 100 millions')).toEqual(['100']);
    expect(found('000', '1.000 policiers')).toEqual([]);
    expect(found('28', '28 filières, 1928, 5\u202f528, puis 28 autres')).toEqual(['28', '28']);
  });

  it('does not find half a letter', () => {
    expect(found('eu', 'œuvre, peu')).toEqual(['eu']);
  });

  it('finds words however their spaces are set, but not the spaces around a query', () => {
    expect(found('  « débloqué » ', 'Le mot «\u00a0débloqué\u00a0»')).toEqual(['«\u00a0débloqué\u00a0»']);
  });

  it('finds an accent that stands apart along with its letter', () => {
    expect(found('cafe', 'un cafe\u0301 noir')).toEqual(['cafe\u0301']);
  });

  it('finds places that do not overlap', () => {
    expect(matches('anan', 'ananan')).toEqual([{ start: 0, end: 4 }]);
  });

  it.each(['', '   ', 'a', ' é '])('finds nothing by "%s"', (query) => {
    expect(matches(query, 'a été à')).toEqual([]);
  });
});

describe('isTooShort(query)', () => {
  it('tells one letter from none and from two', () => {
    expect(['', ' ', 'à', ' à ', 'au'].map(isTooShort)).toEqual([false, false, true, true, false]);
  });
});
