import { describe, expect, it } from 'vitest';
import { grammars } from '../../../tests/example.ts';
import { speechText } from './speech-text.ts';

const fr = {
  grammar: grammars.fr,
  said: { 'M.': 'Monsieur', 'MM.': 'Messieurs' },
  saidBeforeNumber: { 'n°': 'numéro' },
};
const en = { grammar: grammars.en, said: {}, saidBeforeNumber: { No: 'number' } };

describe('speechText(sentence, rules, isHeading)', () => {
  it('writes grouped digits in one run, by the grammar of the language', () => {
    expect(speechText('environ 7.000 migrants', fr)).toBe('environ 7000 migrants');
    expect(speechText('1\u202f234\u202f567 euros', fr)).toBe('1234567 euros');
    expect(speechText('around 7,000 migrants', en)).toBe('around 7000 migrants');
  });

  it('leaves decimals, years, dates and scale words as they are', () => {
    const sentence = 'le 30 août 2016, 2,5 fois 100\u00a0millions, en 2015.';
    expect(speechText(sentence, fr)).toBe('le 30 août 2016, 2,5 fois 100 millions, en 2015.');
    expect(speechText('2.5 times', en)).toBe('2.5 times');
  });

  it('says roman numerals as numbers, and leaves capitals that are none', () => {
    expect(speechText('règlement Dublin III, Henri XIV', fr)).toBe('règlement Dublin 3, Henri 14');
    expect(speechText('une CCI, un CDI, le PNR, l’UE', fr)).toBe('une CCI, un CDI, le PNR, l’UE');
  });

  it('says abbreviations in full, those of numbers only before one', () => {
    expect(speechText('M. Cazeneuve et MM. X et Y, n° 604/2013', fr)).toBe(
      'Monsieur Cazeneuve et Messieurs X et Y, numéro 604/2013',
    );
    expect(speechText('No, Regulation No 604/2013', en)).toBe('No, Regulation number 604/2013');
    expect(speechText('J.-M. Dupont', fr)).toBe('J.-M. Dupont');
  });

  it('says no full stop after the number of a heading', () => {
    expect(speechText('1. Renforcement', fr, true)).toBe('1, Renforcement');
    expect(speechText('I. Renforcement', fr, true)).toBe('1, Renforcement');
    expect(speechText('II. Traitement', fr, true)).toBe('2, Traitement');
    expect(speechText('V. Hugo', fr)).toBe('V. Hugo');
  });
});
