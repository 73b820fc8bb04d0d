import { isStated, type Figure } from '../../../src/model/schema.ts';
import { declaration } from '../../declaration.ts';
import { figures } from './facts.ts';
import type { Holder } from './shown.ts';

/** Attributes that name an element’s only figure. */
const FIGURE = ['data-figure', 'data-states', 'data-step', 'data-derived'];

/** Returns figures, and those derived from them and from no others. */
function withDerived(ids: readonly string[]): Figure[] {
  return figures.filter(
    (figure) =>
      ids.includes(figure.id) || (!isStated(figure) && figure.wasDerivedFrom.every((id) => ids.includes(id))),
  );
}

const ofView = (id: string): Figure[] | null => {
  const view = declaration.views.find((each) => each.id === id);
  return view ? withDerived(view.panels.flatMap((panel) => panel.figures)) : null;
};

const ofRefusal = (id: string): Figure[] | null => {
  const refusal = declaration.refusals.find((each) => each.id === id);
  return refusal ? withDerived(refusal.figures) : null;
};

/** Returns the figure that a step of the lesson asks to predict. */
function predicted(step: string): string | undefined {
  const show = declaration.lesson.find(({ id }) => id === step)?.show;
  return show?.what === 'prediction' ? show.figure : undefined;
}

/** Returns the figure that an element is about; null if there is none. */
export function figureOf(holders: readonly Holder[]): Figure | null {
  for (const { attributes } of holders) {
    const id = FIGURE.map((name) => attributes.get(name)).find((value) => value !== undefined);
    const address = /(?:[?&]figure=|#step-)([^&#]+)$/.exec(attributes.get('href') ?? '')?.[1];
    const guessed = predicted(attributes.get('data-prediction') ?? '');
    const figure = figures.find((each) => each.id === (id ?? address ?? guessed));
    if (figure) return figure;
  }
  return null;
}

/** Returns the view of an element or a file, by its name in an attribute or path. */
const viewIn = (text: string): string | undefined =>
  declaration.views.map(({ id }) => id).find((id) => new RegExp(`(^|[/-])${id}(-|/|\\.|$)`).test(text));

/** Returns the figures of an element: its own, those of its refusal or of its view; null if unknown. */
export function scopeOf(holders: readonly Holder[], file: string): Figure[] | null {
  const one = figureOf(holders);
  if (one)
    return isStated(one) ? [one] : [one, ...figures.filter(({ id }) => one.wasDerivedFrom.includes(id))];
  for (const { attributes } of holders) {
    const refusal = ofRefusal(attributes.get('data-refusal') ?? '');
    const view = ofView(
      viewIn(attributes.get('data-view') ?? attributes.get('href') ?? attributes.get('id') ?? '') ?? '',
    );
    if (refusal ?? view) return refusal ?? view;
  }
  return ofView(viewIn(file) ?? '');
}
