import { viewsInTextOrder } from '../../figure/views.ts';
import type { Declaration } from '../../model/declaration.ts';
import type { View } from '../../model/schema.ts';

/** A view beside another one in the order of the text. */
export interface Neighbour {
  id: 'previous' | 'next';
  view: View;
}

/** Returns the views before and after one, in the order of the text. */
export function neighboursOf({ id }: View, declaration: Declaration, lang: string): Neighbour[] {
  const views = viewsInTextOrder(declaration, lang).map(({ view }) => view);
  const here = views.findIndex((view) => view.id === id);
  const [previous, next] = [views[here - 1], views[here + 1]];
  return [
    ...(previous ? [{ id: 'previous' as const, view: previous }] : []),
    ...(next ? [{ id: 'next' as const, view: next }] : []),
  ];
}
