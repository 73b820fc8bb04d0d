import { describe, expect, it } from 'vitest';
import { createLocale } from '../i18n/locale.ts';
import { declaration } from '../../tests/declaration.ts';
import { sentences } from './sentences.ts';
import { notesTouching } from './touching.ts';

const ids = (figures: string[], lang: string) =>
  notesTouching(figures, declaration, createLocale(lang)).map(({ annotation }) => annotation.id);

describe('sentences(text, locale)', () => {
  it('are not cut at the point of "7.000"', () => {
    const text = 'Environ 7.000 migrants, dont 5.000 sans logement. Depuis 2015.';
    expect(sentences(text, 'fr-FR').map(({ start, end }) => text.slice(start, end).trim())).toEqual([
      'Environ 7.000 migrants, dont 5.000 sans logement.',
      'Depuis 2015.',
    ]);
  });
});

describe('notesTouching(figures, declaration, locale)', () => {
  it('gives the notes on the sentence of a number, and not those on the next sentence', () => {
    const touching = ids(['migrants-present'], 'fr');
    expect(touching).toContain('note-other-censuses');
    expect(touching).not.toContain('note-temporary-centres');
  });

  it.each(declaration.languages)('gives the same notes in every language as in %s', (lang) => {
    for (const { panels } of declaration.views) {
      const figures = panels.flatMap((panel) => panel.figures);
      const original = ids(figures, declaration.about.originalLanguage);
      const marked = declaration.annotations
        .filter(({ target }) => target.some(({ source }) => source === `text.${lang}.txt`))
        .map(({ id }) => id);
      expect(ids(figures, lang).sort()).toEqual(original.filter((id) => marked.includes(id)).sort());
    }
  });
});
