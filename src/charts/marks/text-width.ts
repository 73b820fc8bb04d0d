import widths from './advance-widths.json' with { type: 'json' };

/** A typeface of the site at a weight, one of those for which text widths are estimated. */
export type Face = Exclude<keyof typeof widths, 'letters'>;

/** Indices of the letters in the lists of widths. */
const places = new Map([...widths.letters].map((letter, place) => [letter, place]));

/**
 * Returns the width of a line of text in pixels, as the sum of the advances of its letters: the build lays out
 * drawings and pages, and cannot measure text. A letter that is not in the table counts as an "n".
 *
 * @param size font size in pixels
 */
export function textWidth(text: string, size: number, face: Face): number {
  const unknown = places.get('n') ?? 0;
  const units = [...text].reduce(
    (sum, letter) => sum + (widths[face][places.get(letter) ?? unknown] ?? 0),
    0,
  );
  return (units * size) / 1000;
}
