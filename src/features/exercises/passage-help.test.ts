import { describe, expect, it } from 'vitest';
import { declaration } from '../../../tests/declaration.ts';
import { wordsIn } from '../../model/words-in.ts';
import { passageHelp } from './passage-help.ts';

const helpWith = (segment: string, lang: string) => passageHelp(declaration, [{ segment, exact: '' }], lang);

describe.each(declaration.languages)('passageHelp(declaration, quotations, "%s")', (lang) => {
  it('has the terms annotated in the passage, and those whose word is in it', () => {
    expect(helpWith('s2-c3', lang).terms.map(({ id }) => id)).toEqual([
      'term-national-scheme',
      'term-asylum-seeker',
      'term-migrants',
    ]);
    expect(helpWith('s2-c4', lang).terms.map(({ id }) => id)).toEqual(['term-migrants', 'term-removed']);
    for (const { meaning } of helpWith('s2-c1', lang).terms) expect(meaning).not.toBe('');
  });

  it('has the plain words of every view whose figures are quoted there', () => {
    const plainOf = (id: string) => wordsIn(declaration.views.find((view) => view.id === id)!.plain, lang);
    expect(helpWith('s2-c4', lang).plain).toEqual([plainOf('removals')]);
    expect(helpWith('s2-c1', lang).plain.toSorted()).toEqual(
      [plainOf('funding'), plainOf('officers')].toSorted(),
    );
    expect(helpWith('s1-p1', lang).plain).toEqual([]);
  });
});
