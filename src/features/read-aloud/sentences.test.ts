import { afterEach, describe, expect, it, vi } from 'vitest';
import { sentences } from './sentences.ts';

const abbreviations = ['M.', 'art.', 'Mme'];
const split = (text: string): string[] =>
  sentences(text, 'fr-FR', abbreviations).map(({ start, end }) => text.slice(start, end));

afterEach(() => {
  vi.unstubAllGlobals();
});

/** Simulates a browser without Intl.Segmenter. */
function withoutSegmenter(): void {
  const { Segmenter: _, ...rest } = Object.getOwnPropertyDescriptors(Intl);
  vi.stubGlobal('Intl', Object.defineProperties({}, rest));
}

for (const has of [true, false])
  describe(`sentences(text, locale, abbreviations), ${has ? 'by' : 'without'} Intl.Segmenter`, () => {
    const found = (text: string): string[] => {
      if (!has) withoutSegmenter();
      return split(text);
    };

    it('ends a sentence at its full stop, and leaves out the space around it', () => {
      expect(found('  Un réel défi. Nous appelons\u202f! Depuis 2015, plus encore. ')).toEqual([
        'Un réel défi.',
        'Nous appelons\u202f!',
        'Depuis 2015, plus encore.',
      ]);
    });

    it('ends none in a number: "7.000"', () => {
      expect(found('Environ 7.000 migrants. 28 filières.')).toEqual([
        'Environ 7.000 migrants.',
        '28 filières.',
      ]);
    });

    it('ends none after a title, an initial or an abbreviation', () => {
      expect(found('Reçus par M. B. Cazeneuve, art. 5, Mme Rudd. Puis partis.')).toEqual([
        'Reçus par M. B. Cazeneuve, art. 5, Mme Rudd.',
        'Puis partis.',
      ]);
    });

    it('keeps the number of a heading with its words', () => {
      expect(found('1. Renforcement de la lutte')).toEqual(['1. Renforcement de la lutte']);
      expect(found('II. Traitement conjoint')).toEqual(['II. Traitement conjoint']);
    });

    it('takes words without a full stop for a sentence, and nothing for none', () => {
      expect(found('Poursuivre notre collaboration')).toEqual(['Poursuivre notre collaboration']);
      expect(found(' \n ')).toEqual([]);
    });
  });
