import { describe, expect, it } from 'vitest';
import { grammars } from '../../../tests/example.ts';
import { spoken } from './spoken.ts';

const fr = {
  grammar: grammars.fr,
  said: { 'M.': 'Monsieur', 'MM.': 'Messieurs' },
  saidBeforeNumber: { 'n°': 'numéro' },
};
const en = { grammar: grammars.en, said: {}, saidBeforeNumber: { No: 'number' } };

describe('spoken(sentence, saying, isHeading)', () => {
  it('writes grouped digits in one run, by the grammar of the language', () => {
    expect(spoken('environ 7.000 migrants', fr)).toBe('environ 7000 migrants');
    expect(spoken('1\u202f234\u202f567 euros', fr)).toBe('1234567 euros');
    expect(spoken('around 7,000 migrants', en)).toBe('around 7000 migrants');
  });

  it('leaves decimals, years, dates and scale words as they are', () => {
    const sentence = 'le 30 août 2016, 2,5 fois 100\u00a0millions, en 2015.';
    expect(spoken(sentence, fr)).toBe('le 30 août 2016, 2,5 fois 100 millions, en 2015.');
    expect(spoken('2.5 times', en)).toBe('2.5 times');
  });

  it('says roman numerals as numbers, and leaves capitals that are none', () => {
    expect(spoken('règlement Dublin III, Henri XIV', fr)).toBe('règlement Dublin 3, Henri 14');
    expect(spoken('une CCI, un CDI, le PNR, l’UE', fr)).toBe('une CCI, un CDI, le PNR, l’UE');
  });

  it('says abbreviations in full, those of numbers only before one', () => {
    expect(spoken('M. Cazeneuve et MM. X et Y, n° 604/2013', fr)).toBe(
      'Monsieur Cazeneuve et Messieurs X et Y, numéro 604/2013',
    );
    expect(spoken('No, Regulation No 604/2013', en)).toBe('No, Regulation number 604/2013');
    expect(spoken('J.-M. Dupont', fr)).toBe('J.-M. Dupont');
  });

  it('says no full stop after the number of a heading', () => {
    expect(spoken('1. Renforcement', fr, true)).toBe('1, Renforcement');
    expect(spoken('I. Renforcement', fr, true)).toBe('1, Renforcement');
    expect(spoken('II. Traitement', fr, true)).toBe('2, Traitement');
    expect(spoken('V. Hugo', fr)).toBe('V. Hugo');
  });
});
