import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { declarationFolder } from '../tools/declaration-folder.ts';
import { readDeclaration } from '../tools/read-declaration.ts';

const data = join(import.meta.dirname, '../data');

/** The folder of the declaration that the build takes. */
export const folder = declarationFolder(data, process.env.DECLARATION);

/** The declaration itself, checked. */
export const declaration = await readDeclaration(folder);

/** Names of its files. */
export const fileNames = readdirSync(folder);
