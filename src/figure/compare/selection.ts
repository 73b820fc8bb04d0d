import type { BriefAnswer } from '../../contract/compare.ts';
import { keyOfAsked, type Question } from '../../model/compare/question.ts';
import type { Route } from '../../route/route.ts';

/** The reader’s question: about no figure, one, or two in their order. */
export interface Selection {
  figures: readonly string[];
  question: Question;
}

/** The question of an address that has none. */
const FIRST: Question = 'side';

export const EMPTY: Selection = { figures: [], question: FIRST };

/** Adds a figure, or takes it away; a third one replaces the older of two. */
export const toggled = (selection: Selection, id: string): Selection => ({
  ...selection,
  figures: selection.figures.includes(id)
    ? selection.figures.filter((each) => each !== id)
    : [...selection.figures.slice(-1), id],
});

/** Selects a figure and the one that it was dragged onto; the same one alone. */
export const paired = (selection: Selection, dragged: string, onto: string): Selection => ({
  ...selection,
  figures: dragged === onto ? [dragged] : [dragged, onto],
});

/** Puts a figure into the first or second place; the figure in the other place stays. */
export function placed(selection: Selection, id: string, place: 0 | 1): Selection {
  const { figures } = selection;
  const other = figures.includes(id) ? figures.find((each) => each !== id) : figures[1 - place];
  const both = place === 0 ? [id, other] : [other, id];
  return { ...selection, figures: both.filter((each) => each !== undefined) };
}

/** Names of the two places for figures, as the reader drops a figure there. */
export const PLACES = ['place-0', 'place-1'] as const;

/** Puts a dragged figure into the place that it was dropped on, or pairs it with the figure there. */
export function dropped(selection: Selection, id: string, onto: string): Selection {
  if (onto === PLACES[0]) return placed(selection, id, 0);
  return onto === PLACES[1] ? placed(selection, id, 1) : paired(selection, id, onto);
}

export const swapped = (selection: Selection): Selection => ({
  ...selection,
  figures: [...selection.figures].reverse(),
});

/** The key of a combination: "sum officers officers-added". */
export const keyOf = ({ question, figures }: Selection): string => keyOfAsked({ question, ids: figures });

/** Reads a key of an answer. */
export function selectionAt(key: string): Selection {
  const [question = '', ...figures] = key.split(' ');
  return { question: question as Question, figures };
}

/** The keys under which the answer to a selection may be: a question without an order has one key for both. */
export const keysOf = (selection: Selection): string[] => [keyOf(selection), keyOf(swapped(selection))];

/** The answer to a selection; undefined while no figure is selected. */
export const answerTo = <Given extends BriefAnswer>(
  selection: Selection,
  answers: Readonly<Record<string, Given>>,
): Given | undefined =>
  selection.figures.length
    ? keysOf(selection)
        .map((key) => answers[key])
        .find((each) => each !== undefined)
    : undefined;

/** The selection of an address, without ids that are no figures; these are returned apart. */
export function selectionOf(
  { figure, with: second, ask }: Route,
  known: ReadonlySet<string>,
): { selection: Selection; unknown: string[] } {
  const ids = [figure, second].filter((id) => id !== undefined);
  return {
    selection: { figures: ids.filter((id) => known.has(id)), question: ask ?? FIRST },
    unknown: ids.filter((id) => !known.has(id)),
  };
}

/** A route with a selection; the first question is not named while there is no figure. */
export function routeWith(route: Route, { figures: [figure, second], question }: Selection): Route {
  const { figure: _figure, with: _with, ask: _ask, ...rest } = route;
  return {
    ...rest,
    ...(figure && { figure }),
    ...(second && { with: second }),
    ...((figure || question !== FIRST) && { ask: question }),
  };
}
