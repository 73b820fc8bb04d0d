import { at, type Issue } from '../issue.ts';
import { isStated, type StatedFigure, type Step } from '../schema.ts';
import type { Declaration } from '../declaration.ts';
import type { Context } from './context.ts';
import type { FoundQuotation } from './quotations.ts';

const file = 'lesson.json';

/** Ids of the figures that a step shows; a prediction shows its figure after the guess. */
function revealed({ id, show }: Step, { declaration }: Context, found: readonly FoundQuotation[]): string[] {
  switch (show.what) {
    case 'passages':
      return found
        .filter((quote) => quote.of === 'figure' && show.segments.includes(quote.segment))
        .map((quote) => quote.id);
    case 'panel':
      return declaration.views.find((view) => view.id === show.view)?.panels[show.panel]?.figures ?? [];
    case 'prediction':
      return [show.figure];
    case 'qualifiers':
      return show.figures;
    case 'refusal':
      return declaration.refusals.find((refusal) => refusal.id === show.refusal)?.figures ?? [];
    case 'facts': {
      const facts = found.filter((quote) => quote.of === 'fact' && quote.id === id);
      const quotes = (fact: FoundQuotation, { tag, segment, place }: FoundQuotation): boolean =>
        fact.tag === tag &&
        fact.segment === segment &&
        fact.place.exactStart < place.exactEnd &&
        fact.place.exactEnd > place.exactStart;
      return found
        .filter((quote) => quote.of === 'figure' && facts.some((fact) => quotes(fact, quote)))
        .map((quote) => quote.id);
    }
    // The class may ask about any number.
    case 'inquiry':
      return declaration.figures.map((figure) => figure.id);
    case 'uncounted':
    case 'questions':
      return [];
  }
}

/** The scale ends above the value, and both the value and the end are positions of the scale. */
function scaleIssues(
  id: string,
  { value }: StatedFigure,
  { to, step }: { to: number; step: number },
): Issue[] {
  const issue = (field: string, expected: string): Issue => ({ file, at: at(id, `show.${field}`), expected });
  const isOnStep = (number: number): boolean => Number.isInteger(Number((number / step).toPrecision(12)));
  return [
    ...(to > value ? [] : [issue('to', `expected a number above ${value}, the figure's value, got ${to}`)]),
    ...[value, to]
      .filter((number) => !isOnStep(number))
      .map((number) => issue('step', `expected steps that meet ${number}, got ${step}`)),
  ];
}

/** The opening offers a prediction of the lesson, of a figure that can be drawn without another one. */
function openingIssues({ opening, lesson, figures }: Declaration): Issue[] {
  if (opening === null) return [];
  const issue = (expected: string): Issue[] => [{ file, at: 'opening', expected }];
  const step = lesson.find(({ id }) => id === opening);
  if (step?.show.what !== 'prediction')
    return issue(`expected the id of a prediction of the lesson, there is no "${opening}"`);
  const { figure: id } = step.show;
  const relation = figures.filter(isStated).find((figure) => figure.id === id)?.relation;
  return relation ? issue(`expected the prediction of a figure without a relation, "${id}" has one`) : [];
}

/** Checks that a prediction can be made on its scale, and that no earlier step reveals the figure. */
export function checkPredictions(context: Context, found: readonly FoundQuotation[]): Issue[] {
  const { lesson, figures } = context.declaration;
  const predictions = lesson.flatMap(({ id, show }, index): Issue[] => {
    if (show.what !== 'prediction') return [];
    const figure = figures.filter(isStated).find((candidate) => candidate.id === show.figure);
    // A figure that does not exist is reported with the other references.
    if (figure === undefined) return [];
    const early = lesson.slice(0, index).find((step) => revealed(step, context, found).includes(figure.id));
    return [
      ...scaleIssues(id, figure, show),
      ...(early === undefined
        ? []
        : [
            {
              file,
              at: at(id, 'show.figure'),
              expected: `expected a figure that no step before shows, "${early.id}" shows "${figure.id}"`,
            },
          ]),
    ];
  });
  return [...predictions, ...openingIssues(context.declaration)];
}
