/** A passage in the order of the text, and the scene that belongs to it. */
export interface Place {
  segment: string;
  /** True if figures stand beside the passage. */
  hasFigures: boolean;
}

/**
 * Returns the scene beside the passage being read: its own figures, or the outline of the text from its first
 * section on; null during the opening.
 *
 * @param places passages in text order
 * @param outline first passage of the outline
 */
export function sceneOf(places: readonly Place[], outline: string, segment: string): string | null {
  const at = places.findIndex((place) => place.segment === segment);
  if (at < 0) return null;
  if (places[at]?.hasFigures) return segment;
  return at >= places.findIndex((place) => place.segment === outline) ? outline : null;
}
