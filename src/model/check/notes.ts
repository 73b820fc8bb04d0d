import type { Declaration } from '../declaration.ts';
import { at, type Issue } from '../issue.ts';
import { numbers } from '../numerals.ts';
import { isStated, type StatedFigure, type View, type ViewNote } from '../schema.ts';
import { grammarOf, type Context } from './context.ts';

const integers = (text: string | null): number[] => (text?.match(/\d+/g) ?? []).map(Number);

/**
 * Figures that a note names and its view does not show. One that is not there, and a stated one that no view shows, are
 * reported elsewhere.
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
 * Numbers in figures that a note on the words states, and that are neither those of the figures it names nor a day or
 * year of the declaration or of their periods. Number words ("two numbers") are free.
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
 * A note belongs to figures of its own view, and one on the words states no number but theirs: so it may be told with
 * them, and ties no number to a note of another.
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
