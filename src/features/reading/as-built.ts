import type { Figure, StatedFigure } from '../../model/schema.ts';

/** Whether a text has a SHA-256, given in base64. Only pages from https can tell; for others no text has it. */
async function hasHash(text: string, sha256: string): Promise<boolean> {
  if (!('subtle' in crypto)) return false;
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return btoa(String.fromCharCode(...new Uint8Array(digest))) === sha256;
}

/**
 * The stated figures in a figures.json that the build has checked against the words of this page; null where the text
 * is not the one that it checked, be it by a letter.
 *
 * @param sha256 hash of the text that was checked, in base64
 */
export async function figuresAsBuilt(text: string, sha256: string): Promise<StatedFigure[] | null> {
  if (!(await hasHash(text, sha256))) return null;
  const { figures } = JSON.parse(text) as { figures: Figure[] };
  return figures.filter((figure): figure is StatedFigure => 'quotedFrom' in figure);
}
