import { at, type Issue } from '../issue.ts';
import { isStated } from '../schema.ts';
import type { Context } from './context.ts';

/** The values without repetitions. */
const distinct = (values: string[]): string[] => [...new Set(values)];

/** Checks that a stated figure is in one view, and that a panel has one unit and one kind (rule H5). */
export function checkViews({ declaration: { figures, views } }: Context): Issue[] {
  const places = views.flatMap(({ id, panels }) =>
    panels.flatMap((panel) => panel.figures.map((figure) => ({ id, figure }))),
  );
  const astray = figures.filter(isStated).flatMap(({ id }): Issue[] => {
    const inViews = distinct(places.filter(({ figure }) => figure === id).map((place) => place.id));
    if (inViews.length === 1) return [];
    const got = inViews.length === 0 ? 'none' : inViews.join(' and ');
    return [
      { file: 'views.json', at: '', expected: `expected figure "${id}" in exactly one view, got ${got}` },
    ];
  });

  const panels = views.flatMap(({ id, panels: own }) =>
    own.flatMap((panel, index): Issue[] => {
      const members = figures.filter((figure) => panel.figures.includes(figure.id));
      const units = distinct(members.map((figure) => figure.unit));
      const kinds = distinct(members.map((figure) => figure.kind));
      const problems = [
        ...(units.length > 1 ? [`expected one unit in a panel, got ${units.join(' and ')}`] : []),
        ...(kinds.length > 1 ? [`expected one kind in a panel, got ${kinds.join(' and ')}`] : []),
      ];
      return problems.map((expected) => ({ file: 'views.json', at: at(id, `panels.${index}`), expected }));
    }),
  );

  const twice = views.flatMap(({ id, panels: own }) => {
    const ids = own.flatMap((panel) => panel.figures);
    return distinct(ids.filter((figure, index) => ids.indexOf(figure) !== index)).map((figure) => ({
      file: 'views.json',
      at: at(id, 'panels'),
      expected: `expected each figure once in a view, got "${figure}" twice`,
    }));
  });
  // A figure that relates to another one is drawn in the same panel, after it.
  const unrelated = views.flatMap(({ id, panels: own }) =>
    own.flatMap((panel, index) =>
      panel.figures.flatMap((member, place): Issue[] => {
        const of = figures.filter(isStated).find((figure) => figure.id === member)?.relation?.of;
        if (of === undefined || panel.figures.slice(0, place).includes(of)) return [];
        const expected = `expected "${of}" before "${member}", which relates to it`;
        return [{ file: 'views.json', at: at(id, `panels.${index}.figures`), expected }];
      }),
    ),
  );
  return [...astray, ...panels, ...twice, ...unrelated];
}
