import { wordsIn } from '../model/words-in.ts';
import type { StatedFigure, View, ViewNote } from '../model/schema.ts';

/** Ids of figures that are reproduced together: some figures, and those that they relate to. */
export const withRelated = (figures: readonly StatedFigure[]): string[] => [
  ...new Set(figures.flatMap(({ id, relation }) => (relation ? [relation.of, id] : [id]))),
];

/** Notes of a view that apply to these figures without the chart: on the words, and on no other figure. */
export const notesOn = (told: readonly string[], { notes }: View): ViewNote[] =>
  notes.filter(({ about, figures }) => about === 'words' && figures.every((id) => told.includes(id)));

/** The notes to keep if there is no room for all: the first one on each figure. */
export function cautionOn(told: readonly string[], view: View, lang: string): string {
  const notes = notesOn(told, view);
  const first = told.flatMap((id) => notes.find(({ figures }) => figures.includes(id)) ?? []);
  return [...new Set(first)].map(({ text }) => wordsIn(text, lang)).join(' ');
}
