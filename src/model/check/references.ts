import { at, type Issue } from '../issue.ts';
import { isStated, type Figure } from '../schema.ts';
import type { Context } from './context.ts';

/** The chain of relations from a figure, up to the last one or the one that closes a cycle. */
function chain(id: string, figures: Figure[]): string[] {
  const seen = [id];
  for (;;) {
    const figure = figures.find((candidate) => candidate.id === seen.at(-1));
    const next = figure !== undefined && isStated(figure) ? figure.relation?.of : undefined;
    if (next === undefined) return seen;
    seen.push(next);
    if (seen.indexOf(next) < seen.length - 1) return seen;
  }
}

/** Checks that referenced figures exist and that relations have no cycle. */
export function checkReferences({ declaration: { figures, views, refusals } }: Context): Issue[] {
  const pointers: [file: string, place: string, id: string][] = [
    ...figures
      .filter(isStated)
      .flatMap(({ id, relation }): [string, string, string][] =>
        relation ? [['figures.json', at(id, 'relation.of'), relation.of]] : [],
      ),
    ...views.flatMap(({ id, panels }) =>
      panels.flatMap((panel, index) =>
        panel.figures.map((figure): [string, string, string] => [
          'views.json',
          at(id, `panels.${index}.figures`),
          figure,
        ]),
      ),
    ),
    ...views.flatMap(({ id, notes }) =>
      notes.flatMap((note, index) =>
        note.figures.map((figure): [string, string, string] => [
          'views.json',
          at(id, `notes.${index}.figures`),
          figure,
        ]),
      ),
    ),
    ...refusals.flatMap(({ id, figures: ids }) =>
      ids.map((figure): [string, string, string] => ['refusals.json', at(id, 'figures'), figure]),
    ),
  ];
  const unknown = pointers
    .filter(([, , id]) => !figures.some((figure) => figure.id === id))
    .map(([file, place, id]) => ({
      file,
      at: place,
      expected: `expected the id of a figure, there is no "${id}"`,
    }));

  const cycles = figures
    .map(({ id }) => chain(id, figures))
    // A cycle of n figures is reported once, from its first figure in alphabetical order.
    .filter((way) => way.length > 1 && way[0] === way.at(-1) && way.every((id) => id >= (way[0] ?? '')))
    .map((way) => ({
      file: 'figures.json',
      at: at(way[0] ?? '', 'relation.of'),
      expected: `expected relations that do not go round, got ${way.join(' → ')}`,
    }));
  return [...unknown, ...cycles];
}
