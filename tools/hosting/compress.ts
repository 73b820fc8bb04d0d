import { readFile, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { filesBelow } from '../vite-plugin-site/sizes.ts';
import { DENSE, MEDIA_TYPES } from './media-types.ts';

/** Minimum size in bytes: a smaller file is one packet either way. */
const LEAST = 256;

/**
 * Writes compressed copies, .br and .gz, beside each file of a site that becomes smaller, at the best
 * quality. Servers send them to clients that accept them, and compress nothing themselves.
 * @returns number of files with such copies
 */
export async function compress(folder: string): Promise<number> {
  const paths = (await filesBelow(folder)).filter(
    (path) => extname(path) in MEDIA_TYPES && !DENSE.includes(extname(path)),
  );
  let count = 0;
  for (const path of paths) {
    const file = join(folder, path);
    const bytes = await readFile(file);
    if (bytes.length < LEAST) continue;
    const params = { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
    await writeFile(`${file}.br`, brotliCompressSync(bytes, { params }));
    await writeFile(`${file}.gz`, gzipSync(bytes, { level: constants.Z_BEST_COMPRESSION }));
    count += 1;
  }
  return count;
}
