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
    expect(found('eu', 'œuvre, peu')).toEqual(['peu']);
  });

  it('finds words however their spaces are set, but not the spaces around a query', () => {
    expect(found('  un an ', 'depuis un\u00a0an')).toEqual(['un\u00a0an']);
  });

  it.each(['« débloqué »', '“débloqué”', '"débloqué', "'débloqué'", '„débloqué“'])(
    'ignores the quotation marks of %s',
    (query) => {
      expect(found(query, 'Le mot «\u00a0débloqué\u00a0»')).toEqual(['débloqué']);
    },
  );

  it.each([
    ['Royaume Uni', 'du Royaume-Uni'],
    ['royaumeuni', 'du Royaume-Uni'],
    ['Royaume\u2011Uni', 'du Royaume-Uni'],
  ])('finds “Royaume-Uni” by “%s”', (query, text) => {
    expect(found(query, text)).toEqual(['Royaume-Uni']);
  });

  it('takes a hyphen, a space and nothing as alike between whole words', () => {
    expect(found('Franco British', 'the Franco-British reviews')).toEqual(['Franco-British']);
    expect(found('asylum-seekers', 'more than 2,000 asylum seekers')).toEqual(['asylum seekers']);
    expect(found('asylum-seek', 'more than 2,000 asylum seekers')).toEqual(['asylum seekers']);
    expect(found('co-operate', 'to cooperate')).toEqual(['cooperate']);
  });

  it('does not join parts of words, nor numbers', () => {
    expect(found('ent', 'en tout')).toEqual([]);
    expect(found('des', 'afin de s’assurer')).toEqual([]);
    expect(found('en t', 'entre')).toEqual([]);
    expect(found('20152019', '2015–2019')).toEqual([]);
    expect(found('2015 2019', '2015–2019')).toEqual(['2015–2019']);
  });

  it('finds the whole word by its beginning or a part of it', () => {
    expect(found('Calais', 'à Calais, dans le Calaisis')).toEqual(['Calais', 'Calaisis']);
    expect(found('accu', 'l’accueil')).toEqual(['accueil']);
  });

  it('finds an accent that stands apart along with its letter', () => {
    expect(found('cafe', 'un cafe\u0301 noir')).toEqual(['cafe\u0301']);
  });

  it('finds places that do not overlap', () => {
    expect(matches('anan', 'ananan anan')).toEqual([
      { start: 0, end: 6 },
      { start: 7, end: 11 },
    ]);
  });

  it.each(['', '   ', 'a', ' é ', '-', 'a-', '« »'])('finds nothing by "%s"', (query) => {
    expect(matches(query, 'a été à')).toEqual([]);
  });
});

describe('isTooShort(query)', () => {
  it('tells one letter from none and from two', () => {
    expect(['', ' ', '«', 'à', ' à ', '« à', 'au'].map(isTooShort)).toEqual([
      false,
      false,
      false,
      true,
      true,
      true,
      false,
    ]);
  });
});
