/**
 * Writes src/charts/marks/advance-widths.json: the advance widths of the letters in our fonts. Run by hand after
 * a change of the fonts (tools/fonts.ts); `tests/pictures.test.ts` compares the table with the fonts.
 */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { advancesOf } from './pictures/advances.ts';
import { loadFaces } from './pictures/typesetter.ts';

const source = join(import.meta.dirname, '../src');
const file = join(source, 'charts/marks/advance-widths.json');
const json = JSON.stringify(advancesOf(await loadFaces(join(source, 'styles/fonts'))));
await writeFile(file, await format(json, { ...(await resolveConfig(file)), parser: 'json' }));
