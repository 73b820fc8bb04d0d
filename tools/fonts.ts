/**
 * Subsets the fonts of src/styles/fonts/ from Adobe's packages. Run by hand, when a language needs other characters:
 *
 *   npm install --no-save source-sans@3.52.0 source-serif@4.5.1 subset-font@2.9.0
 *   npx tsx tools/fonts.ts && npx tsx tools/advance-widths.ts
 *
 * The packages weigh 80 MB for six small files, so the project does not depend on them; their licence is in
 * static/fonts/. Unlike most web packages of these fonts they have U+202F, which groups French numbers.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';

type Cut = (font: Buffer, text: string, options: object) => Promise<Buffer>;

const root = join(import.meta.dirname, '..');
const subset = createRequire(import.meta.url)('subset-font') as Cut;

/** First and last code point of each range; the extended one is the unicode-range in src/styles/fonts.css. */
const RANGES: Record<string, [number, number][]> = {
  '': [
    [0x20, 0x7e],
    [0xa0, 0xff],
    [0x152, 0x153],
    [0x178, 0x178],
    [0x2010, 0x2026],
    [0x202f, 0x203a],
    [0x20ac, 0x20ac],
    [0x2b3, 0x2b3], // with the next one: the raised "er" of a French first
    [0x1d49, 0x1d49],
    [0x2212, 0x2212],
    [0x2248, 0x2248],
    [0x2264, 0x2265],
  ],
  '-extended': [
    [0x100, 0x151],
    [0x154, 0x177],
    [0x179, 0x17f],
  ],
};

const weights = { wght: { min: 400, max: 700 } };

const SOURCES = [
  {
    name: 'serif',
    file: 'source-serif/WOFF2/VAR/SourceSerif4Variable-Roman.ttf.woff2',
    axes: { ...weights, opsz: 14 },
  },
  {
    name: 'serif-italic',
    file: 'source-serif/WOFF2/VAR/SourceSerif4Variable-Italic.ttf.woff2',
    axes: { ...weights, opsz: 14 },
  },
  { name: 'sans', file: 'source-sans/WOFF2/VF/SourceSans3VF-Upright.ttf.woff2', axes: weights },
];

/** OpenType features of running text: kerning, ligatures, accents, tabular figures. */
const FEATURES = ['kern', 'liga', 'ccmp', 'locl', 'mark', 'mkmk', 'tnum', 'lnum'];

for (const { name, file, axes } of SOURCES) {
  const font = await readFile(join(root, 'node_modules', file));
  for (const [part, ranges] of Object.entries(RANGES)) {
    const text = ranges.flatMap(([first, last]) =>
      Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i)),
    );
    const cut = await subset(font, text.join(''), {
      targetFormat: 'woff2',
      variationAxes: axes,
      keepFeatures: FEATURES,
      noHinting: true,
    });
    await writeFile(join(root, `src/styles/fonts/${name}${part}.woff2`), cut);
    console.log(`src/styles/fonts/${name}${part}.woff2: ${String(cut.length)} bytes`);
  }
}
