import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { create, type Font } from 'fontkit';
import { decompress } from 'wawoff2';

/** How some words are set. Sizes are in pixels of the picture. */
export interface TextStyle {
  face: 'serif' | 'serif-italic' | 'sans';
  size: number;
  weight?: 400 | 600;
  /** Leans letters of a face that has no italic. */
  slanted?: boolean;
}

/** Measures words and draws their letters as outlines, so that a picture looks the same wherever it is opened. */
export interface Typesetter {
  /** Width of a line in pixels. */
  width: (text: string, style: TextStyle) => number;
  /** Markup of a line whose base begins at x, y. @throws Error naming a letter that the face does not have. */
  line: (text: string, style: TextStyle, x: number, y: number) => string;
  /** The words in lines no wider than given; broken at spaces that may be broken at, and nowhere else. */
  lines: (text: string, style: TextStyle, width: number) => string[];
  /** Outlines of the letters that the lines so far are made of, each once: they must stand in the same file. */
  letters: () => string;
}

type Weight = NonNullable<TextStyle['weight']>;

/** The site's own fonts, ready to set with. */
export type Faces = Record<TextStyle['face'], Record<Weight, Font>>;

async function face(folder: string, name: TextStyle['face']): Promise<Record<Weight, Font>> {
  const file = await decompress(readFileSync(join(folder, `${name}.woff2`)));
  const font = create(Buffer.from(file)) as Font;
  return { 400: font.getVariation({ wght: 400 }), 600: font.getVariation({ wght: 600 }) };
}

/** The fonts in src/fonts/. */
export const loadFaces = async (folder: string): Promise<Faces> => ({
  serif: await face(folder, 'serif'),
  'serif-italic': await face(folder, 'serif-italic'),
  sans: await face(folder, 'sans'),
});

/** Degrees by which slanted letters lean, as in browsers. */
const LEAN = 14;

const short = (value: number, digits: number): string => String(Number(value.toFixed(digits)));

/** A typesetter for one file. */
export function typesetter(faces: Faces): Typesetter {
  const outlines = new Map<string, string>();
  const layout = (text: string, { face: name, size, weight = 400 }: TextStyle) => {
    const font = faces[name][weight];
    return { run: font.layout(text), scale: size / font.unitsPerEm, id: `${name}-${String(weight)}` };
  };
  const width = (text: string, style: TextStyle) => {
    const { run, scale } = layout(text, style);
    return run.advanceWidth * scale;
  };

  return {
    width,
    line(text, style, x, y) {
      const { run, scale, id } = layout(text, style);
      let pen = 0;
      const uses = run.glyphs.map((glyph, i) => {
        if (glyph.id === 0) {
          const codes = glyph.codePoints.map((code) => `U+${code.toString(16)}`).join(' ');
          throw new Error(`the face "${style.face}" has no letter ${codes}, which "${text}" needs`);
        }
        const left = short(pen, 0);
        pen += run.positions[i]?.xAdvance ?? 0;
        const outline = glyph.path.toSVG().replace(/\d+\.\d+/g, (value) => String(Math.round(Number(value))));
        if (!outline) return '';
        const letter = `${id}-${String(glyph.id)}`;
        outlines.set(letter, outline);
        return `<use href="#${letter}" x="${left}"/>`;
      });
      const size = short(scale, 5);
      const lean = style.slanted ? ` skewX(${String(LEAN)})` : '';
      const place = `translate(${short(x, 2)} ${short(y, 2)}) scale(${size} -${size})${lean}`;
      return `<g transform="${place}">${uses.join('')}</g>`;
    },
    lines(text, style, limit) {
      const lines: string[] = [];
      for (const word of text.split(' ')) {
        const longer = lines.length ? `${lines.at(-1) ?? ''} ${word}` : word;
        if (lines.length && width(longer, style) <= limit) lines[lines.length - 1] = longer;
        else lines.push(word);
      }
      return lines;
    },
    letters: () => `<defs>${[...outlines].map(([id, d]) => `<path id="${id}" d="${d}"/>`).join('')}</defs>`,
  };
}
