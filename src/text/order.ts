import type { Declaration } from '../model/declaration.ts';

/** A place in the text: a segment, and how far into it. */
export interface Position {
  segment: string;
  start: number;
}

/** Compares places by their order in the text, for `sort`. */
export function byTextOrder({ about }: Declaration): (a: Position, b: Position) => number {
  const lines = new Map(about.outline.map(({ id }, line) => [id, line]));
  const line = ({ segment }: Position) => lines.get(segment) ?? Infinity;
  return (a, b) => line(a) - line(b) || a.start - b.start;
}
