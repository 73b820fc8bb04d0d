import type { Declaration } from './declaration.ts';
import { isDerived, type Change, type Correction, type FileName } from './schema.ts';

/** All corrections, newest first; those of one day keep their order. */
export const newestFirst = ({ corrections }: Pick<Declaration, 'corrections'>): Correction[] =>
  corrections.toSorted((a, b) => b.date.localeCompare(a.date));

/** True if a correction changes one of these items of a file. */
const concerns = ({ changes }: Correction, file: FileName, ids: readonly string[]): boolean =>
  changes.some(({ places }) =>
    places.some((place) => place.file === file && place.id !== undefined && ids.includes(place.id)),
  );

/** The linked corrections of an item, newest first. */
export const correctionsOf = (declaration: Declaration, file: FileName, id: string): Correction[] =>
  newestFirst(declaration).filter((correction) => correction.linked && concerns(correction, file, [id]));

/** Corrections of views: of their words, drawings and figures, and of figures derived from these alone. */
export function correctionsOfViews(ids: readonly string[], declaration: Declaration): Correction[] {
  const { figures, views } = declaration;
  const stated = views
    .filter(({ id }) => ids.includes(id))
    .flatMap(({ panels }) => panels.flatMap((panel) => panel.figures));
  const derived = figures
    .filter(isDerived)
    .filter(({ wasDerivedFrom }) => wasDerivedFrom.every((id) => stated.includes(id)));
  const numbers = [...stated, ...derived.map(({ id }) => id)];
  return newestFirst(declaration).filter(
    (correction) => concerns(correction, 'views.json', ids) || concerns(correction, 'figures.json', numbers),
  );
}

/** Fields of a view that only its own page shows: exports and embeds leave them out. */
const ON_PAGE_ALONE = ['plain', 'comparison'];

/** True if exports and embeds of a figure show the changed content. */
const isTaken = ({ what, places }: Change): boolean =>
  ['words', 'drawing', 'number'].includes(what) &&
  places.some(
    ({ file, field = '' }) =>
      file === 'figures.json' || (file === 'views.json' && !ON_PAGE_ALONE.includes(field)),
  );

/** Corrections since a day of what exported views show: a copy from that day still has the mistake. */
export const correctedSince = (
  date: string,
  declaration: Declaration,
  ids: readonly string[] = declaration.views.map(({ id }) => id),
): Correction[] =>
  correctionsOfViews(ids, {
    ...declaration,
    corrections: declaration.corrections
      .filter((correction) => correction.date > date)
      .map((correction) => ({ ...correction, changes: correction.changes.filter(isTaken) })),
  });
