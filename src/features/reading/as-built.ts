import type { Figure, StatedFigure } from '../../model/schema.ts';

/** True if a text has a SHA-256, given in base64; false without crypto.subtle, which requires https. */
async function hasHash(text: string, sha256: string): Promise<boolean> {
  if (!('subtle' in crypto)) return false;
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return btoa(String.fromCharCode(...new Uint8Array(digest))) === sha256;
}

/**
 * Parses the stated figures of a figures.json that the build has validated against the words of this page.
 * Returns null if the file differs from the validated one.
 *
 * @param sha256 hash of the validated file, in base64
 */
export async function figuresAsBuilt(text: string, sha256: string): Promise<StatedFigure[] | null> {
  if (!(await hasHash(text, sha256))) return null;
  const { figures } = JSON.parse(text) as { figures: Figure[] };
  return figures.filter((figure): figure is StatedFigure => 'quotedFrom' in figure);
}
