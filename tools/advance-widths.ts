/**
 * Writes src/charts/marks/advance-widths.json: how wide the letters of our fonts are. Run by hand once the fonts have
 * changed (tools/fonts.ts); `tests/pictures.test.ts` holds the table to the fonts.
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
