import type { Faces } from '../../../tools/pictures/typesetter.ts';
import { plainly, type Shown } from './shown.ts';

/** The outline of a glyph, or of some glyphs drawn as one. */
interface Outline {
  letters: string;
  /** Distance to the next glyph, in units of the font. */
  advance: number;
}

/** Distance that separates two words, in font units: spaces are wider, and kerned pairs are closer. */
const GAP = 90;

/** Spaces in pictures, which have no outline: between words, and within a number. */
const SPACES = [' ', '\u202f'];

const LATIN = Array.from({ length: 0x250 }, (_, i) => String.fromCodePoint(i));
const SIGNS = Array.from({ length: 0x400 }, (_, i) => String.fromCodePoint(0x2000 + i));
const JOINED = [...'bfhijklt'].flatMap((last) => [`f${last}`, `ff${last}`]);

/** Glyphs of pictures, by the names of their outlines: "sans-400-137" is "7"; and the spaces of each font. */
export interface Letters {
  outlines: ReadonlyMap<string, Outline>;
  /** By font name: "sans-400". */
  spaces: ReadonlyMap<string, Outline[]>;
}

/** Collects all glyphs of some fonts. */
export function letters(faces: Faces): Letters {
  const spaces = new Map<string, Outline[]>();
  const outlines = new Map<string, Outline>();
  for (const [face, weights] of Object.entries(faces))
    for (const [weight, fonts] of Object.entries(weights))
      for (const [index, font] of fonts.entries()) {
        const name = `${face}-${weight}${index > 0 ? `-${String(index)}` : ''}`;
        spaces.set(
          name,
          SPACES.map((space) => ({ letters: space, advance: font.layout(space).advanceWidth })),
        );
        for (const letters of [...LATIN, ...SIGNS, ...JOINED]) {
          const { glyphs, advanceWidth } = font.layout(letters);
          const [glyph] = glyphs;
          // Glyph 0 stands for missing letters; a letter with two outlines is identified by them.
          if (glyph === undefined || glyph.id === 0 || glyphs.length > 1) continue;
          const id = `${name}-${String(glyph.id)}`;
          if (!outlines.has(id)) outlines.set(id, { letters, advance: advanceWidth });
        }
      }
  return { outlines, spaces };
}

/** Returns the space whose width is closest to a gap. */
const spaceOf = (gap: number, spaces: readonly Outline[]): string =>
  [...spaces].sort((a, b) => Math.abs(a.advance - gap) - Math.abs(b.advance - gap))[0]?.letters ?? ' ';

const LINE = /<g transform="[^"]*">((?:<use href="#[^"]+" x="[^"]+"(?:\/>|><\/use>))+)<\/g>/g;
const LETTER = /<use href="#([^"]+)" x="([^"]+)"/g;

/**
 * Reads back the words that a picture draws as outlines, line by line.
 * @throws Error naming an outline that is in none of the site's fonts
 */
export function drawnIn(file: string, svg: string, lang: string, { outlines, spaces }: Letters): Shown[] {
  return [...svg.matchAll(LINE)].map(([, line = '']) => {
    let [text, end] = ['', 0];
    for (const [, id = '', x = ''] of line.matchAll(LETTER)) {
      const outline = outlines.get(id);
      if (outline === undefined) throw new Error(`${file}: "${id}" is no letter of the site’s fonts`);
      const gap = Number(x) - end;
      if (text !== '' && gap > GAP) text += spaceOf(gap, spaces.get(id.replace(/-\d+$/, '')) ?? []);
      text += outline.letters;
      end = Number(x) + outline.advance;
    }
    return plainly(file, 'letters drawn', lang, text);
  });
}
