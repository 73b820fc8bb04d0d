import type { RelationType, StatedFigure } from '../schema.ts';

/** Two figures that the text relates, in the order of the text. */
export interface Tie {
  type: RelationType;
  first: StatedFigure;
  next: StatedFigure;
}

/** Returns how the text relates two figures, whichever of them names the other; null if it does not. */
export function tieOf(a: StatedFigure, b: StatedFigure): Tie | null {
  if (b.relation?.of === a.id) return { type: b.relation.type, first: a, next: b };
  if (a.relation?.of === b.id) return { type: a.relation.type, first: b, next: a };
  return null;
}
