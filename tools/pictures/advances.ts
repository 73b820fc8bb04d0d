import type { Faces } from './typesetter.ts';

/** Faces for which text widths are estimated, by their names in the table. */
const GUESSED = {
  sans: ['sans', 400],
  'sans-600': ['sans', 600],
  'serif-600': ['serif', 600],
  'serif-italic': ['serif-italic', 400],
} as const;

/** Letters, and by face the advance width of each, in thousandths of the font size. */
export type Advances = { letters: string } & Record<keyof typeof GUESSED, number[]>;

/**
 * Computes the advance widths of the letters that all these faces have: Latin letters, digits, signs and spaces.
 * @throws Error if a face is missing
 */
export function advancesOf(faces: Faces): Advances {
  const fonts = Object.entries(GUESSED).map(([name, [face, weight]]) => {
    const [font] = faces[face][weight];
    if (!font) throw new Error(`there is no face "${face}"`);
    return { name, font };
  });
  const codes = fonts[0]?.font.characterSet.filter((code) =>
    fonts.every(({ font }) => font.hasGlyphForCodePoint(code)),
  );
  const letters = (codes ?? []).toSorted((a, b) => a - b).map((code) => String.fromCodePoint(code));
  const widths = fonts.map(({ name, font }) => [
    name,
    letters.map((letter) => Math.round((1000 * font.layout(letter).advanceWidth) / font.unitsPerEm)),
  ]);
  return { letters: letters.join(''), ...(Object.fromEntries(widths) as Omit<Advances, 'letters'>) };
}
