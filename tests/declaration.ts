import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { declarationFolder } from '../scripts/declaration-folder.ts';
import { readDeclaration } from '../scripts/read-declaration.ts';

const data = join(import.meta.dirname, '../data');

/** The folder of the declaration that the build takes. */
export const folder = declarationFolder(data, process.env.DECLARATION);

/** The declaration itself, checked. */
export const declaration = await readDeclaration(folder);

/** Names of its files. */
export const fileNames = readdirSync(folder);
