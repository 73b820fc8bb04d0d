import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { declarationFolder } from '../tools/declaration-folder.ts';
import { readDeclaration } from '../tools/read-declaration.ts';

const data = join(import.meta.dirname, '../data');

/** Folder of the declaration that is built. */
export const folder = declarationFolder(data, process.env.DECLARATION);

/** The validated declaration. */
export const declaration = await readDeclaration(folder);

/** Names of its files. */
export const fileNames = readdirSync(folder);
