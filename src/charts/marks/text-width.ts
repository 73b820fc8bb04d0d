import widths from './advance-widths.json' with { type: 'json' };

/** A typeface of the site at a weight: those that words are guessed in. */
export type Face = Exclude<keyof typeof widths, 'letters'>;

/** Places of the letters in the lists of widths. */
const places = new Map([...widths.letters].map((letter, place) => [letter, place]));

/**
 * Width of a line of text in pixels, as the sum of the advances of its letters: drawings and pages are laid out by the
 * build, where nothing can be measured. A letter that the table does not have is as wide as an "n".
 *
 * @param size of the letters, in pixels
 */
export function textWidth(text: string, size: number, face: Face): number {
  const unknown = places.get('n') ?? 0;
  const units = [...text].reduce(
    (sum, letter) => sum + (widths[face][places.get(letter) ?? unknown] ?? 0),
    0,
  );
  return (units * size) / 1000;
}
