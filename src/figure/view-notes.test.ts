import { describe, expect, it } from 'vitest';
import { declaration } from '../../tests/declaration.ts';
import { isStated, type View, type ViewNote } from '../model/schema.ts';
import { cautionOn, notesOn, withRelated } from './view-notes.ts';

const note = (text: string, figures: string[], about: ViewNote['about'] = 'words'): ViewNote => ({
  figures,
  about,
  text: { en: text },
});
const view: View = {
  ...declaration.views[0]!,
  notes: [
    note('Both.', ['a', 'b']),
    note('Drawn.', ['a'], 'drawing'),
    note('One.', ['a']),
    note('Other.', ['b']),
    note('Third.', ['c']),
  ],
};
const textsOn = (told: string[]) => notesOn(told, view).map(({ text }) => text['en']);

describe('notesOn(told, view)', () => {
  it('are those on the words of figures that are all told', () => {
    expect(textsOn(['a'])).toEqual(['One.']);
    expect(textsOn(['a', 'b'])).toEqual(['Both.', 'One.', 'Other.']);
    expect(textsOn([])).toEqual([]);
  });
});

describe('cautionOn(told, view, lang)', () => {
  it('is the first note of each figure that is told, once', () => {
    expect(cautionOn(['a', 'b', 'c'], view, 'en')).toBe('Both. Third.');
    expect(cautionOn(['b'], view, 'en')).toBe('Other.');
    expect(cautionOn(['d'], view, 'en')).toBe('');
  });
});

it('withRelated(figures) tells what they are tied to, too, and each once', () => {
  const stated = declaration.figures.filter(isStated);
  const pick = (...ids: string[]) => stated.filter(({ id }) => ids.includes(id));
  expect(withRelated(pick('networks-2016'))).toEqual(['networks-2015', 'networks-2016']);
  expect(withRelated(pick('networks-2015', 'networks-2016'))).toEqual(['networks-2015', 'networks-2016']);
  expect(withRelated(pick('removals'))).toEqual(['removals']);
});
