import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { describe, expect, it } from 'vitest';
import { readCmap, withCmap } from '../scripts/build/cmap.ts';
import { fontFaces } from '../scripts/build/font-face.ts';
import { makeFonts } from '../scripts/build/fonts.ts';
import { subset } from '../scripts/build/subset.ts';

const root = join(import.meta.dirname, '..');
const open = (font: Buffer) => subsetFont(font, undefined, { keepAllGlyphs: true, targetFormat: 'truetype' });
const packaged = (file: string) => readFile(join(root, 'node_modules/@fontsource-variable', file));

describe('the fonts of the site', () => {
  it('have the narrow space of French numbers, narrower than a space between words', async () => {
    for (const { path, bytes } of await makeFonts(root)) {
      const glyphs = readCmap(await open(bytes));
      expect(glyphs.get(0x202f), path).toBeGreaterThan(0);
      expect(glyphs.get(0x202f), path).not.toBe(glyphs.get(0x20));
    }
  });

  it('keep the weights from 400 to 700', async () => {
    const [font] = await makeFonts(root);
    const bytes = await open(font?.bytes ?? Buffer.alloc(0));
    const axes = bytes.indexOf('wght', bytes.indexOf('fvar') + 4); // the axis record follows the table directory
    expect([bytes.readInt32BE(axes + 4) / 0x10000, bytes.readInt32BE(axes + 12) / 0x10000]).toEqual([
      400, 700,
    ]);
  });

  it('are addressed from the style sheet’s folder', () => {
    const font = {
      family: 'Serif',
      style: 'italic' as const,
      path: 'fonts/a-1.woff2',
      bytes: Buffer.alloc(0),
    };
    expect(fontFaces([font], '../')).toContain(`src: url('../fonts/a-1.woff2') format('woff2');`);
  });

  it('give their measures to the fallback: ascent × size = 1.024 em of Source Sans', () => {
    const [, size, ascent] =
      /Sans Fallback[^}]*size-adjust: ([\d.]+)%;\s*ascent-override: ([\d.]+)%/.exec(fontFaces([], '')) ?? [];
    expect((Number(size) * Number(ascent)) / 1e4).toBeCloseTo(1.024, 3);
  });
});

describe('subset(name, source)', () => {
  it('throws and names the characters a font has no glyph for', async () => {
    const greek = await packaged('source-sans-3/files/source-sans-3-greek-wght-normal.woff2');
    await expect(subset('greek', greek)).rejects.toThrow(/font greek: no glyph for U\+0030, .*U\+202F/);
  });
});

describe('withCmap(font, glyphs)', () => {
  it('gives the font a map that readCmap reads back', async () => {
    const font = await open(await packaged('source-sans-3/files/source-sans-3-latin-wght-normal.woff2'));
    const glyphs = readCmap(font).set(0x202f, 5);
    expect(readCmap(withCmap(font, glyphs))).toEqual(glyphs);
  });
});
