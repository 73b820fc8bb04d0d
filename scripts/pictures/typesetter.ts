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
  /** Path of a line whose base begins at x, y. @throws Error naming a letter that the face does not have. */
  path: (text: string, style: TextStyle, x: number, y: number) => string;
  /** The words in lines no wider than given; broken at spaces that may be broken at, and nowhere else. */
  lines: (text: string, style: TextStyle, width: number) => string[];
}

/** Tangent of the lean, as browsers do it. */
const LEAN = 0.25;

/** Letters that are drawn small are often shown enlarged: theirs are the finer steps. */
const stepsOf = (size: number) => (size < 16 ? 100 : 10);

async function faceOf(folder: string, face: TextStyle['face']) {
  const file = await decompress(readFileSync(join(folder, `${face}.woff2`)));
  const font = create(Buffer.from(file)) as Font;
  return { 400: font.getVariation({ wght: 400 }), 600: font.getVariation({ wght: 600 }) };
}

/** A typesetter for the site's own fonts, in src/fonts/. */
export async function typesetter(folder: string): Promise<Typesetter> {
  const faces = {
    serif: await faceOf(folder, 'serif'),
    'serif-italic': await faceOf(folder, 'serif-italic'),
    sans: await faceOf(folder, 'sans'),
  };
  const layout = (text: string, { face, size, weight = 400 }: TextStyle) => {
    const font = faces[face][weight];
    return { run: font.layout(text), scale: size / font.unitsPerEm };
  };
  const width = (text: string, style: TextStyle) => {
    const { run, scale } = layout(text, style);
    return run.advanceWidth * scale;
  };

  return {
    width,
    path(text, style, x, y) {
      const { run, scale } = layout(text, style);
      const steps = stepsOf(style.size);
      const short = (value: number) => String(Math.round(value * steps) / steps);
      let pen = 0;
      return run.glyphs
        .map((glyph, i) => {
          if (glyph.id === 0) {
            const codes = glyph.codePoints.map((code) => `U+${code.toString(16)}`).join(' ');
            throw new Error(`the face "${style.face}" has no letter ${codes}, which "${text}" needs`);
          }
          const left = pen;
          pen += run.positions[i]?.xAdvance ?? 0;
          return glyph.path.commands
            .map(({ command, args }) => {
              const points = args.map((value, j) => {
                if (j % 2 === 1) return short(y - value * scale);
                const lean = style.slanted ? (args[j + 1] ?? 0) * LEAN : 0;
                return short(x + (left + value + lean) * scale);
              });
              return LETTERS[command] + points.join(' ');
            })
            .join('');
        })
        .join('');
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
  };
}

const LETTERS = { moveTo: 'M', lineTo: 'L', quadraticCurveTo: 'Q', bezierCurveTo: 'C', closePath: 'Z' };
