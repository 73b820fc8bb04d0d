import { describe, expect, it } from 'vitest';
import { fold } from './fold.ts';

/** Returns the part of the original that corresponds to a part of the folded text. */
function original(text: string, part: string): string {
  const folded = fold(text);
  const at = folded.text.indexOf(part);
  return text.slice(folded.starts[at], folded.ends[at + part.length - 1]);
}

describe('fold(text)', () => {
  it.each([
    ['case', 'Calais', 'calais'],
    ['accents', 'Déclaration à Noël, ça', 'declaration a noel, ca'],
    ['accents that stand apart', 'e\u0301te\u0301', 'ete'],
    ['joined letters', 'Œuvre, æquo', 'oeuvre, aequo'],
    ['raised letters', '1ᵉʳ', '1er'],
    ['apostrophes', "d’asile, d'asile", "d'asile, d'asile"],
    ['kinds of space', 'un\u00a0an\u202f; deux', 'un an ; deux'],
    ['more than one space', 'un\n   an', 'un an'],
    ['kinds of hyphen', 'franco\u2011britannique, 2015–2019', 'franco-britannique, 2015-2019'],
    ['places where a word may be broken', 'inter\u00adopérabilité', 'interoperabilite'],
    ['groups of digits', '1.000 et 1\u202f000', '1000 et 1000'],
  ])('ignores %s', (_what, text, expected) => {
    expect(fold(text).text).toBe(expected);
  });

  it('leads back to the original, whatever was taken away or added before', () => {
    const text = 'L’œuvre e\u0301crite\u00a0: 1.000 années, 𝒜 Été';
    expect(original(text, 'ecrite')).toBe('e\u0301crite');
    expect(original(text, '1000 annees')).toBe('1.000 années');
    expect(original(text, 'ete')).toBe('Été');
  });

  it('counts an accent that stands apart to its letter', () => {
    expect(original('cafe\u0301 noir', 'cafe')).toBe('cafe\u0301');
  });

  it('has a place for each unit of the folded text', () => {
    const { text, starts, ends } = fold('Œ\u0301 ﬁn…');
    expect([starts.length, ends.length]).toEqual([text.length, text.length]);
  });
});
