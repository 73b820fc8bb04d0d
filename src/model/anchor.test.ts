import { describe, expect, it } from 'vitest';
import { anchor, AnchorError } from './anchor.ts';

const text = 'dont 5.000 ici, plus de 5.000 là';

describe('anchor(text, selector)', () => {
  it('gives the place of the run and of its exact part', () => {
    const place = anchor(text, { prefix: 'plus de ', exact: '5.000', suffix: ' là' });
    expect(text.slice(place.start, place.end)).toBe('plus de 5.000 là');
    expect(text.slice(place.exactStart, place.exactEnd)).toBe('5.000');
  });

  it('throws when the quote occurs twice, saying so', () => {
    expect(() => anchor(text, { exact: '5.000' })).toThrow('quote found 2 times: "5.000"');
  });

  it('throws when the quote occurs twice and the places overlap', () => {
    expect(() => anchor('1 et 1 et 1', { exact: '1 et 1' })).toThrow('found 2 times');
  });

  it('throws when a single letter differs, never settling for nearly', () => {
    expect(() => anchor(text, { exact: '5.000', suffix: ' Là' })).toThrow('quote not found: "5.000 Là"');
  });

  it('throws for an empty quote instead of finding it everywhere', () => {
    expect(() => anchor(text, { exact: '' })).toThrow(AnchorError);
  });

  it('compares after NFC: "é" of two code points is "é" of one', () => {
    const decomposed = 'l’été à Calais'.normalize('NFD');
    const place = anchor(decomposed, { prefix: 'l’', exact: 'e\u0301te\u0301' });
    expect(decomposed.normalize('NFC').slice(place.exactStart, place.exactEnd)).toBe('été');
  });
});

it('AnchorError is called so, and says how often which run was found', () => {
  expect(new AnchorError(2, 'a b')).toMatchObject({ name: 'AnchorError', count: 2, run: 'a b' });
});
