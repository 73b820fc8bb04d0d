import type { Place } from './place.ts';
import type { Sayable } from '../../../../contract/headline-rule.ts';

/** A number with the figure that it means. */
export interface Meant {
  place: Place;
  /** Null if it cannot be told, or if the text has no such number. */
  figure: Sayable | null;
}

/** Tells whether the headline shows the relation of a figure by a word beside the other number: "sur 7.000". */
function isAnnounced({ relation }: Sayable, all: readonly Meant[]): boolean {
  return all.some(
    ({ place, figure }) =>
      relation !== null && figure?.id === relation.of && place.parentOf?.names.includes(relation.type),
  );
}

/** Returns what is wrong with the tie of a number to another; null if the headline shows it, or needs none. */
export function tieIssue({ place, figure }: Meant, all: readonly Meant[]): 'untied' | 'mistied' | null {
  if (!figure) return null;
  const { relation } = figure;
  if (place.ties) return relation && place.ties.names.includes(relation.type) ? null : 'mistied';
  if (!relation || isAnnounced(figure, all)) return null;
  return all.some((other) => other.figure?.id === relation.of) ? 'untied' : null;
}
