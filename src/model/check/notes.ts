import type { Declaration } from '../declaration.ts';
import { at, type Issue } from '../issue.ts';
import { numbers } from '../numerals.ts';
import { isStated, type StatedFigure, type View, type ViewNote } from '../schema.ts';
import { grammarOf, type Context } from './context.ts';

const integers = (text: string | null): number[] => (text?.match(/\d+/g) ?? []).map(Number);

/**
 * Issues of figures that a note names but its view does not show. Unknown figures, and stated ones that no
 * view shows, are reported elsewhere.
 */
function strangers(
  { figures: named }: ViewNote,
  { panels }: View,
  { figures, views }: Declaration,
): string[] {
  const own = panels.flatMap((panel) => panel.figures);
  return figures
    .filter(({ id }) => named.includes(id) && !own.includes(id))
    .flatMap((figure) => {
      const other = views.find((view) => view.panels.some((panel) => panel.figures.includes(figure.id)));
      if (!other && isStated(figure)) return [];
      return `expected only figures of its view, "${figure.id}" is in ${other ? `"${other.id}"` : 'none'}`;
    });
}

/**
 * Issues of numbers in digits that a note on the words states, but that are neither values of the figures it
 * names nor a day or year of the declaration or of their periods. Number words ("two numbers") are not
 * checked.
 */
function numberIssues(note: ViewNote, named: StatedFigure[], tag: string, context: Context): string[] {
  const { about } = context.declaration;
  const dates = [about.date, ...named.flatMap((figure) => [figure.temporalCoverage, figure.observationDate])];
  const allowed = [...named.map(({ value }) => value), ...dates.flatMap(integers)];
  return numbers(note.text[tag] ?? '', grammarOf(context, tag))
    .filter(({ token, value }) => /\d/.test(token) && !allowed.includes(value))
    .map(({ token }) => `expected only numbers of the figures that it names, got "${token}"`);
}

/**
 * Checks that a note names figures of its own view, and that a note on the words states only their numbers.
 * Such a note can be reproduced with its figures alone.
 */
export function checkNotes(context: Context): Issue[] {
  const { declaration } = context;
  return declaration.views.flatMap((view) =>
    view.notes.flatMap((note, index) => {
      const named = declaration.figures.filter(isStated).filter(({ id }) => note.figures.includes(id));
      const issue = (field: string, expected: string): Issue => ({
        file: 'views.json',
        at: at(view.id, `notes.${index}.${field}`),
        expected,
      });
      const stated = note.about === 'words' ? declaration.languages : [];
      return [
        ...strangers(note, view, declaration).map((expected) => issue('figures', expected)),
        ...stated.flatMap((tag) =>
          numberIssues(note, named, tag, context).map((expected) => issue(`text.${tag}`, expected)),
        ),
      ];
    }),
  );
}
