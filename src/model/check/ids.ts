import type { Issue } from '../issue.ts';
import type { Context } from './context.ts';

/** Checks that every id occurs once in its file. */
export function checkIds({ declaration }: Context): Issue[] {
  const lists: [string, { id: string }[]][] = [
    ['declaration.json', declaration.about.outline],
    ['figures.json', declaration.figures],
    ['numbers.json', declaration.numbers],
    ['views.json', declaration.views],
    ['annotations.json', declaration.annotations],
    ['refusals.json', declaration.refusals],
    ['commitments.json', declaration.actors],
    ['uncounted.json', declaration.uncounted],
    ['afterwards.json', declaration.afterwards],
    ['lesson.json', [...declaration.lesson, ...declaration.exercises]],
    ['lesson.json', declaration.groups],
    ['lesson.json', declaration.presets],
    ['corrections.json', declaration.corrections],
  ];
  return lists.flatMap(([file, items]) => {
    const ids = items.map((item) => item.id);
    const twice = new Set(ids.filter((id, index) => ids.indexOf(id) !== index));
    return [...twice].map((id) => ({
      file,
      at: id,
      expected: `expected an id that occurs once, got it ${ids.filter((other) => other === id).length} times`,
    }));
  });
}
