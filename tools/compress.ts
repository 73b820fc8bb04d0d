/** Writes .br and .gz beside the files of dist/, for servers that do not compress by themselves. */
import { join } from 'node:path';
import { compress } from './hosting/compress.ts';

const count = await compress(join(import.meta.dirname, '../dist'));
console.log(`${String(count)} files of dist/ have copies compressed by brotli and by gzip beside them.`);
