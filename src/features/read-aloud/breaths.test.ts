import { describe, expect, it } from 'vitest';
import { breaths, lettersAtOnce } from './breaths.ts';

describe('breaths(text, most)', () => {
  it('leaves a short sentence whole', () => {
    expect(breaths('Un réel défi.', 20)).toEqual(['Un réel défi.']);
  });

  it('cuts after a clause', () => {
    expect(breaths('Depuis 2015, les autorités, etc.', 28)).toEqual(['Depuis 2015, les autorités,', 'etc.']);
  });

  it('cuts after a word where there is no clause, and not after a number', () => {
    expect(breaths('ont pris plus de 2000 demandeurs', 24)).toEqual(['ont pris plus de', '2000 demandeurs']);
  });

  it('leaves whole what cannot be cut', () => {
    expect(breaths('interopérabilité', 5)).toEqual(['interopérabilité']);
  });
});

it('lettersAtOnce(speed) is less where the voice is slow', () => {
  expect(lettersAtOnce(0.7)).toBeLessThan(lettersAtOnce(1));
});
