import { wordsIn } from '../model/words-in.ts';
import type { StatedFigure, View, ViewNote } from '../model/schema.ts';

/** Figures that are told together: some, and those that they are tied to. */
export const withRelated = (figures: readonly StatedFigure[]): string[] => [
  ...new Set(figures.flatMap(({ id, relation }) => (relation ? [relation.of, id] : [id]))),
];

/**
 * Notes of a view that may stand beside figures without the chart: they speak of the words, and of no figure that is
 * not told there.
 */
export const notesOn = (told: readonly string[], { notes }: View): ViewNote[] =>
  notes.filter(({ about, figures }) => about === 'words' && figures.every((id) => told.includes(id)));

/** What must not be missed where there is no room for every note: of each figure that is told, the first one. */
export function cautionOn(told: readonly string[], view: View, lang: string): string {
  const notes = notesOn(told, view);
  const first = told.flatMap((id) => notes.find(({ figures }) => figures.includes(id)) ?? []);
  return [...new Set(first)].map(({ text }) => wordsIn(text, lang)).join(' ');
}
