import { describe, expect, it } from 'vitest';
import { snippet } from './snippet.ts';

/** Returns the snippet of a text around some of its words. */
function around(text: string, words: string) {
  const start = text.indexOf(words);
  return snippet(text, { start, end: start + words.length });
}

describe('snippet(text, match)', () => {
  it('cuts a long text at words, and says that it was cut', () => {
    const text =
      'Nos deux pays reconnaissent que la situation humanitaire à Calais nous affecte profondément depuis longtemps.';
    expect(around(text, 'Calais')).toEqual({
      before: '…que la situation humanitaire à ',
      match: 'Calais',
      after: ' nous affecte profondément depuis…',
    });
  });

  it('shows a short text whole', () => {
    expect(around('personnes présentes à Calais', 'présentes')).toEqual({
      before: 'personnes ',
      match: 'présentes',
      after: ' à Calais',
    });
  });

  it('keeps together what a no-break space joins', () => {
    const text = `${'mot '.repeat(12)}«\u00a0filières\u00a0» ${'mot '.repeat(12)}`;
    expect(around(text, 'filières').before).toMatch(/^…(mot )+«\u00a0$/);
  });

  it('cuts anywhere where there is no word to cut at', () => {
    expect(around(`${'a'.repeat(60)}fin`, 'fin').before).toBe(`…${'a'.repeat(41)}`);
  });
});
