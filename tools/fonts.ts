/**
 * Subsets the fonts of src/styles/fonts/ from Adobe's packages. Run by hand, when a language needs other characters
 * (tools/font-ranges.ts) or a style another weight:
 *
 *   npm install --no-save source-sans@3.52.0 source-serif@4.5.1 subset-font@2.9.0
 *   npx tsx tools/fonts.ts && npx tsx tools/advance-widths.ts
 *
 * The packages weigh 80 MB for six small files, so the project does not depend on them; their licence is in
 * static/fonts/. Their weights are those that our styles use: upright letters from 400 to 600, italic ones 400.
 * Unlike most web packages of these fonts they have U+202F, which groups French numbers.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { PARTS } from './font-ranges.ts';

type Cut = (font: Buffer, text: string, options: object) => Promise<Buffer>;

const root = join(import.meta.dirname, '..');
const fromHere = createRequire(import.meta.url);
const subset = fromHere('subset-font') as Cut;

const weights = { wght: { min: 400, max: 600 } };

const SOURCES = [
  {
    name: 'serif',
    file: 'source-serif/WOFF2/VAR/SourceSerif4Variable-Roman.ttf.woff2',
    axes: { ...weights, opsz: 14 },
  },
  {
    name: 'serif-italic',
    file: 'source-serif/WOFF2/VAR/SourceSerif4Variable-Italic.ttf.woff2',
    axes: { wght: 400, opsz: 14 },
  },
  { name: 'sans', file: 'source-sans/WOFF2/VF/SourceSans3VF-Upright.ttf.woff2', axes: weights },
];

/** OpenType features of running text: kerning, ligatures, accents, tabular figures. */
const FEATURES = ['kern', 'liga', 'ccmp', 'locl', 'mark', 'mkmk', 'tnum', 'lnum'];

for (const { name, file, axes } of SOURCES) {
  const font = await readFile(fromHere.resolve(file));
  for (const [part, points] of Object.entries(PARTS)) {
    const cut = await subset(font, String.fromCodePoint(...points), {
      targetFormat: 'woff2',
      variationAxes: axes,
      keepFeatures: FEATURES,
      noHinting: true,
    });
    await writeFile(join(root, `src/styles/fonts/${name}${part}.woff2`), cut);
    console.log(`src/styles/fonts/${name}${part}.woff2: ${String(cut.length)} bytes`);
  }
}
