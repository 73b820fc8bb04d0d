import { describe, expect, it } from 'vitest';
import { declaration } from '../../../../tests/declaration.ts';
import { wordsIn } from '../../../model/words-in.ts';
import { helpData } from './help-data.ts';

const { lesson, views } = declaration;

describe.each(declaration.languages)('helpData(declaration, "%s")', (lang) => {
  const help = helpData(declaration, lang);
  const plainAt = (id: string) => (help.steps[id]?.plain ?? []).map((index) => help.plain[index]);

  it('has the plain words of its view, and no others, for a step that shows a panel', () => {
    for (const { id, show } of lesson) {
      if (show.what !== 'panel') continue;
      const view = views.find((each) => each.id === show.view)!;
      expect(plainAt(id), id).toEqual([wordsIn(view.plain, lang)]);
    }
  });

  it('has the terms of the passages that a step quotes', () => {
    expect(help.steps['two-sentences']?.terms).toEqual([
      'term-asylum-seeker',
      'term-migrants',
      'term-removed',
      'term-dublin',
    ]);
    expect(help.steps['debate']).toEqual({ plain: [], terms: [] });
  });

  it('explains each term once, and knows all that its steps name', () => {
    const ids = help.terms.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { terms } of Object.values(help.steps)) for (const id of terms) expect(ids).toContain(id);
  });

  it('gives no number away that is guessed in a later step', () => {
    const guessed = lesson.flatMap(({ id, show }, at) =>
      show.what === 'prediction' ? [{ id, at, figure: show.figure }] : [],
    );
    for (const { id, at, figure } of guessed) {
      const plain = views
        .filter(({ panels }) => panels.some(({ figures }) => figures.includes(figure)))
        .map((view) => wordsIn(view.plain, lang));
      for (const before of lesson.slice(0, at))
        for (const words of plain)
          expect(plainAt(before.id), `${before.id} before ${id}`).not.toContain(words);
    }
  });
});
