import { firstWords } from '../../figure/statement.ts';
import type { Declaration } from '../../model/declaration.ts';
import type { View } from '../../model/schema.ts';
import { byTextOrder } from '../../text/order.ts';

/** The views in the order in which the text comes to their first numbers. */
export function viewsInTextOrder(declaration: Declaration, lang: string): { view: View; segment: string }[] {
  return declaration.views
    .map((view) => ({ view, ...firstWords(view, declaration, lang) }))
    .sort(byTextOrder(declaration));
}

/** The views that stand beside each passage. */
export function viewsBySegment(declaration: Declaration, lang: string): Map<string, View[]> {
  const bySegment = new Map<string, View[]>();
  for (const { view, segment } of viewsInTextOrder(declaration, lang))
    bySegment.set(segment, [...(bySegment.get(segment) ?? []), view]);
  return bySegment;
}
