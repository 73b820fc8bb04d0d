import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { create, type Font, type Glyph, type GlyphRun } from 'fontkit';
import { decompress } from 'wawoff2';

/** Style of some words. Sizes are in pixels of the picture. */
export interface TextStyle {
  face: 'serif' | 'serif-italic' | 'sans';
  size: number;
  weight?: 400 | 600;
  /** True to slant the letters of a face without an italic. */
  slanted?: boolean;
}

/** Measures words and draws their letters as outlines, so that a picture looks the same everywhere. */
export interface Typesetter {
  /** Width of a line in pixels. */
  width: (text: string, style: TextStyle) => number;
  /**
   * Returns the markup of a line whose baseline starts at x, y.
   * @throws Error naming a letter that the face lacks.
   */
  line: (text: string, style: TextStyle, x: number, y: number) => string;
  /** Breaks words into lines of at most this width, at breaking spaces only. */
  lines: (text: string, style: TextStyle, width: number) => string[];
  /** Outlines of the letters in all lines so far, each once: they must be in the same file. */
  letters: () => string;
}

type Weight = NonNullable<TextStyle['weight']>;

/** Loaded fonts; those of a face are in the order in which a letter is looked up. */
export type Faces = Record<TextStyle['face'], Record<Weight, Font[]>>;

async function face(folders: readonly string[], name: TextStyle['face']): Promise<Record<Weight, Font[]>> {
  const files = folders
    .flatMap((folder) => [`${name}.woff2`, `${name}-extended.woff2`].map((file) => join(folder, file)))
    .filter((file) => existsSync(file));
  if (files.length === 0) throw new Error(`${folders.join(', ')}: expected ${name}.woff2 in one of them`);
  const fonts: Font[] = [];
  // Sequential, because the decompressor reuses its memory.
  for (const file of files) fonts.push(create(Buffer.from(await decompress(readFileSync(file)))) as Font);
  const ofWeight = (wght: Weight) =>
    fonts.map((font) => ('wght' in font.variationAxes ? font.getVariation({ wght }) : font));
  return { 400: ofWeight(400), 600: ofWeight(600) };
}

/**
 * Loads the fonts in some folders: those of the site, and those of languages.
 *
 * @throws Error naming a folder that is missing, or the face that no folder has
 */
export async function loadFaces(...folders: string[]): Promise<Faces> {
  const missing = folders.find((folder) => !existsSync(folder));
  if (missing) throw new Error(`${missing}: no such folder of fonts`);
  return {
    serif: await face(folders, 'serif'),
    'serif-italic': await face(folders, 'serif-italic'),
    sans: await face(folders, 'sans'),
  };
}

/** Adjacent letters in one font. */
interface Stretch {
  font: Font;
  /** Index of the font in its face. */
  index: number;
  text: string;
}

/** Splits a text by the fonts that have its letters; a letter that none has is assigned to the first. */
function stretches(text: string, fonts: readonly Font[]): Stretch[] {
  const found: Stretch[] = [];
  for (const letter of text) {
    const index = Math.max(
      0,
      fonts.findIndex((font) => font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0)),
    );
    const last = found.at(-1);
    const font = fonts[index];
    if (last?.index === index) last.text += letter;
    else if (font) found.push({ font, index, text: letter });
  }
  return found;
}

/** Caches: pictures share many words, so each run is shaped once per font, and each letter drawn once. */
const runs = new WeakMap<Font, Map<string, GlyphRun>>();
const drawn = new WeakMap<Glyph, string>();

function runOf(font: Font, text: string): GlyphRun {
  const own = runs.get(font) ?? new Map<string, GlyphRun>();
  runs.set(font, own);
  const run = own.get(text) ?? font.layout(text);
  own.set(text, run);
  return run;
}

function outlineOf(glyph: Glyph): string {
  const outline =
    drawn.get(glyph) ?? glyph.path.toSVG().replace(/\d+\.\d+/g, (value) => String(Math.round(Number(value))));
  drawn.set(glyph, outline);
  return outline;
}

/** Slant of letters in degrees, as in browsers. */
const LEAN = 14;

const short = (value: number, digits: number): string => String(Number(value.toFixed(digits)));

/**
 * Returns a typesetter for one file.
 *
 * @param turned true if the file is mirrored as a whole (sheet.ts): each line is mirrored back in place
 */
export function typesetter(faces: Faces, turned = false): Typesetter {
  const outlines = new Map<string, string>();
  const layout = (text: string, { face: name, size, weight = 400 }: TextStyle) =>
    stretches(text, faces[name][weight]).map(({ font, index, text: own }) => {
      const run = runOf(font, own);
      const scale = size / font.unitsPerEm;
      const id = `${name}-${String(weight)}${index ? `-${String(index)}` : ''}`;
      return { run, scale, id, width: run.advanceWidth * scale };
    });
  type Set = ReturnType<typeof layout>[number];
  const width = (text: string, style: TextStyle) =>
    layout(text, style).reduce((sum, { width: own }) => sum + own, 0);

  /** Markup of a run's letters, in the units of its font. */
  const lettersOf = ({ run, id }: Set, text: string, { face: name }: TextStyle): string => {
    let pen = 0;
    return run.glyphs
      .map((glyph, i) => {
        if (glyph.id === 0) {
          const codes = glyph.codePoints.map((code) => `U+${code.toString(16)}`).join(' ');
          throw new Error(`the face "${name}" has no letter ${codes}, which "${text}" needs`);
        }
        const left = short(pen, 0);
        pen += run.positions[i]?.xAdvance ?? 0;
        const outline = outlineOf(glyph);
        if (!outline) return '';
        const letter = `${id}-${String(glyph.id)}`;
        outlines.set(letter, outline);
        return `<use href="#${letter}" x="${left}"/>`;
      })
      .join('');
  };

  return {
    width,
    line(text, style, x, y) {
      const set = layout(text, style);
      const lean = style.slanted ? ` skewX(${String(LEAN)})` : '';
      let pen = turned ? x + width(text, style) : x;
      return set
        .map((stretch) => {
          const size = short(stretch.scale, 5);
          const place = `translate(${short(pen, 2)} ${short(y, 2)}) scale(${turned ? '-' : ''}${size} -${size})${lean}`;
          pen += turned ? -stretch.width : stretch.width;
          return `<g transform="${place}">${lettersOf(stretch, text, style)}</g>`;
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
    letters: () => `<defs>${[...outlines].map(([id, d]) => `<path id="${id}" d="${d}"/>`).join('')}</defs>`,
  };
}
