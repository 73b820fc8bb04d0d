import { describe, expect, it } from 'vitest';
import { declaration } from '../../../tests/declaration.ts';
import { runOf } from '../../model/anchor.ts';
import { isStated } from '../../model/schema.ts';
import { wrapText, lineNumbers, numberedLines } from './numbered-lines.ts';

describe('broken', () => {
  it('broken(text, 12) fills each line as far as it goes', () => {
    expect(wrapText('un deux trois quatre', 12)).toEqual(['un deux', 'trois quatre']);
  });

  it('broken(text) keeps no-break spaces, words that are too long, and double spaces to the letter', () => {
    const text = 'environ\u00a07.000 anticonstitutionnellement  enfin';
    expect(wrapText(text, 10)).toEqual(['environ\u00a07.000', 'anticonstitutionnellement', ' enfin']);
    expect(wrapText(text, 10).join(' ')).toBe(text);
  });
});

describe.each(declaration.languages)('the numbered lines in %s', (lang) => {
  const numbered = numberedLines(declaration, lang);
  const all = numbered.flatMap(({ lines }) => lines);

  it('are the text to the letter, segment by segment', () => {
    for (const { segment, lines } of numbered)
      expect(lines.map(({ text }) => text).join(' '), segment).toBe(declaration.segments[lang]?.[segment]);
    expect(numbered.map(({ segment }) => segment)).toEqual(declaration.about.outline.map(({ id }) => id));
  });

  it('are numbered through, from 1, and hold no more than 72 letters', () => {
    expect(all.map(({ number }) => number)).toEqual(all.map((_, i) => i + 1));
    expect(Math.max(...all.map(({ text }) => text.length))).toBeLessThanOrEqual(72);
  });

  it('say where each quotation stands: the lines hold its words, and no fewer do', () => {
    for (const { id, quotedFrom } of declaration.figures.filter(isStated)) {
      const quotation = quotedFrom[lang]!;
      const [first, last] = lineNumbers(declaration, lang, quotation);
      const textOf = (from: number, to: number) =>
        all
          .slice(from - 1, to)
          .map(({ text }) => text)
          .join(' ');
      expect(textOf(first, last), id).toContain(runOf(quotation));
      expect(textOf(first + 1, last), id).not.toContain(runOf(quotation));
      expect(textOf(first, last - 1), id).not.toContain(runOf(quotation));
    }
  });
});

it('lineNumbers(declaration, lang, quotation) throws where the words are not there', () => {
  const [lang = ''] = declaration.languages;
  const [{ id: segment } = { id: '' }] = declaration.about.outline;
  expect(() => lineNumbers(declaration, lang, { segment, exact: 'introuvable' })).toThrow('quote not found');
});
