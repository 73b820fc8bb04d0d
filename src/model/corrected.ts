import type { Declaration } from './declaration.ts';
import { isDerived, type Change, type Correction, type FileName } from './schema.ts';

/** All corrections, the newest first; those of one day as they are listed. */
export const newestFirst = ({ corrections }: Pick<Declaration, 'corrections'>): Correction[] =>
  corrections.toSorted((a, b) => b.date.localeCompare(a.date));

/** Whether a correction names one of some items of a file. */
const concerns = ({ changes }: Correction, file: FileName, ids: readonly string[]): boolean =>
  changes.some(({ places }) =>
    places.some((place) => place.file === file && place.id !== undefined && ids.includes(place.id)),
  );

/** The corrections that an item still leads to, the newest first. */
export const correctionsOf = (declaration: Declaration, file: FileName, id: string): Correction[] =>
  newestFirst(declaration).filter((correction) => correction.linked && concerns(correction, file, [id]));

/** Those of views: of their words and drawings, and of their numbers, with those that we compute from these alone. */
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

/** Fields of a view that stand on its page alone: figures that are taken elsewhere are without them. */
const ON_PAGE_ALONE = ['plain', 'comparison'];

/** Whether figures that are taken elsewhere show what a change is about. */
const isTaken = ({ what, places }: Change): boolean =>
  ['words', 'drawing', 'number'].includes(what) &&
  places.some(
    ({ file, field = '' }) =>
      file === 'figures.json' || (file === 'views.json' && !ON_PAGE_ALONE.includes(field)),
  );

/** What was corrected after a day in the figures of views: a copy of that day still shows it. */
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
