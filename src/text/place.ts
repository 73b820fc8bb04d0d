import type { OutlineItem } from '../model/schema.ts';

/** Place of a passage: its section from 1 (0 before the first), and its point in the section's list. */
export interface Place {
  section: number;
  point: number | null;
}

/** The places of all segments of an outline by id, counted in one pass. */
function placesIn(outline: readonly OutlineItem[]): ReadonlyMap<string, Place> {
  let section = 0;
  let points = 0;
  return new Map(
    outline.map(({ id, kind }): [string, Place] => {
      if (kind === 'heading') {
        section += 1;
        points = 0;
      }
      if (kind === 'commitment') points += 1;
      return [id, { section, point: kind === 'commitment' ? points : null }];
    }),
  );
}

/** Cached by outline: a page asks for the place of each passage, which would be slow for a long text. */
const known = new WeakMap<readonly OutlineItem[], ReadonlyMap<string, Place>>();

/** The place of a segment in the outline. @throws Error if the outline does not have it. */
export function placeOf(segment: string, outline: readonly OutlineItem[]): Place {
  const places = known.get(outline) ?? placesIn(outline);
  known.set(outline, places);
  const place = places.get(segment);
  if (!place) throw new Error(`segment "${segment}" is not in the outline`);
  return place;
}
