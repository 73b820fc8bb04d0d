import type { Declaration } from '../model/declaration.ts';

/** A position in the text: a segment, and an offset in it. */
export interface Position {
  segment: string;
  start: number;
}

/** Returns a comparator of positions by their order in the text. */
export function byTextOrder({ about }: Declaration): (a: Position, b: Position) => number {
  const lines = new Map(about.outline.map(({ id }, line) => [id, line]));
  const line = ({ segment }: Position) => lines.get(segment) ?? Infinity;
  return (a, b) => line(a) - line(b) || a.start - b.start;
}
