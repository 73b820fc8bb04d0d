import type { OutlineItem } from '../model/schema.ts';

/** Where a passage stands: number of its section from 1 (0 before the first), and of its point in the section's list. */
export interface Place {
  section: number;
  point: number | null;
}

/** The place of a segment in the outline. Throws where the outline does not have it. */
export function placeOf(segment: string, outline: readonly OutlineItem[]): Place {
  const index = outline.findIndex(({ id }) => id === segment);
  if (index < 0) throw new Error(`segment "${segment}" is not in the outline`);
  const before = outline.slice(0, index + 1);
  const heading = before.findLastIndex(({ kind }) => kind === 'heading');
  const points = before.slice(heading + 1).filter(({ kind }) => kind === 'commitment').length;
  return {
    section: before.filter(({ kind }) => kind === 'heading').length,
    point: outline[index]?.kind === 'commitment' ? points : null,
  };
}
