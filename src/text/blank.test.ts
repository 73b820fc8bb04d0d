import { describe, expect, it } from 'vitest';
import { numerals } from '../i18n/numerals.ts';
import { blanked } from './blank.ts';

const fr = numerals('fr');

describe('blanked(run, value, grammar)', () => {
  it('leaves out the number and the words that qualify it, and keeps what is counted', () => {
    expect(blanked('plus de 2.700 migrants irréguliers', 2700, fr)).toEqual({
      before: '',
      blank: 'plus de 2.700',
      after: ' migrants irréguliers',
    });
  });

  it('keeps the words that relate the number to another', () => {
    expect(blanked('dont environ 5.000 sans logement', 5000, fr)).toEqual({
      before: 'dont ',
      blank: 'environ 5.000',
      after: ' sans logement',
    });
  });

  it('leaves out the words that scale a number', () => {
    expect(blanked('un total de 100 millions d’euros', 100_000_000, fr)).toEqual({
      before: 'un total de ',
      blank: '100 millions',
      after: ' d’euros',
    });
  });

  it('throws where the number is not there, or twice', () => {
    expect(() => blanked('environ 7.000 migrants', 7, fr)).toThrow('cannot leave 7 out of');
    expect(() => blanked('28 et 28', 28, fr)).toThrow('exactly once');
  });
});
