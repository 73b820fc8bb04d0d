import { firstWords } from '../../figure/statement.ts';
import type { Declaration } from '../../model/declaration.ts';
import type { View } from '../../model/schema.ts';

/** The views in the order in which the text comes to their first numbers. */
export function viewsInTextOrder(declaration: Declaration, lang: string): { view: View; segment: string }[] {
  const order = declaration.about.outline.map(({ id }) => id);
  return declaration.views
    .map((view) => ({ view, ...firstWords(view, declaration, lang) }))
    .sort((a, b) => order.indexOf(a.segment) - order.indexOf(b.segment) || a.start - b.start);
}

/** The views that stand beside each passage. */
export function viewsBySegment(declaration: Declaration, lang: string): Map<string, View[]> {
  const bySegment = new Map<string, View[]>();
  for (const { view, segment } of viewsInTextOrder(declaration, lang))
    bySegment.set(segment, [...(bySegment.get(segment) ?? []), view]);
  return bySegment;
}
