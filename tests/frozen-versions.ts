import { join } from 'node:path';
import { frozenFolder, versionsIn } from '../tools/vite-plugin-site/frozen.ts';
import { folder } from './declaration.ts';

const copies = await versionsIn(frozenFolder(join(import.meta.dirname, '..'), folder));

/** Names of the copies that were set aside: there may be none. */
export const versions = copies.map(({ hash }) => hash);
