import { firstWords } from './statement.ts';
import type { Declaration } from '../model/declaration.ts';
import type { View } from '../model/schema.ts';
import { byTextOrder } from '../text/order.ts';

/** Returns the views in the order of their first numbers in the text. */
export function viewsInTextOrder(declaration: Declaration, lang: string): { view: View; segment: string }[] {
  return declaration.views
    .map((view) => ({ view, ...firstWords(view, declaration, lang) }))
    .sort(byTextOrder(declaration));
}

/** Id of a view's place in the text, the target of skip links. */
export const chartPlace = ({ id }: View): string => `chart-${id}`;

/** Target of the skip link of each view: the next view, or after the last one the passage after it. */
export function placesAfter(declaration: Declaration, lang: string): Map<string, string> {
  const views = viewsInTextOrder(declaration, lang);
  const { outline } = declaration.about;
  return new Map(
    views.map(({ view, segment }, i) => {
      const next = views[i + 1];
      const after = outline[outline.findIndex(({ id }) => id === segment) + 1];
      return [view.id, next ? chartPlace(next.view) : (after?.id ?? 'about')];
    }),
  );
}

/** The views beside each passage. */
export function viewsBySegment(declaration: Declaration, lang: string): Map<string, View[]> {
  const bySegment = new Map<string, View[]>();
  for (const { view, segment } of viewsInTextOrder(declaration, lang))
    bySegment.set(segment, [...(bySegment.get(segment) ?? []), view]);
  return bySegment;
}
