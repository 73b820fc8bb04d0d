import { describe, expect, it } from 'vitest';
import { declaration } from '../../tests/declaration.ts';
import { wordsIn } from '../model/words-in.ts';
import { figuresIn, plainOf, termsIn } from './passage-help.ts';

describe.each(declaration.languages)('help with a passage, in "%s"', (lang) => {
  it('has the terms annotated in the passage, and those whose word is in it', () => {
    const idsIn = (segment: string) => termsIn(declaration, [segment], lang).map(({ id }) => id);
    expect(idsIn('s2-c3')).toEqual(['term-national-scheme', 'term-asylum-seeker', 'term-migrants']);
    expect(idsIn('s2-c4')).toEqual(['term-migrants', 'term-removed']);
    for (const { meaning } of termsIn(declaration, ['s2-c1'], lang)) expect(meaning).not.toBe('');
  });

  it('has the plain words of every view whose figures are quoted there', () => {
    const plainIn = (segment: string) => plainOf(declaration, figuresIn(declaration, [segment], lang), lang);
    const plainWords = (id: string) => wordsIn(declaration.views.find((view) => view.id === id)!.plain, lang);
    expect(plainIn('s2-c4')).toEqual([plainWords('removals')]);
    expect(plainIn('s2-c1').toSorted()).toEqual([plainWords('funding'), plainWords('officers')].toSorted());
    expect(plainIn('s1-p1')).toEqual([]);
  });
});
