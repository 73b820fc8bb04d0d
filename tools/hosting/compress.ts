import { readFile, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { filesBelow } from '../vite-plugin-site/sizes.ts';
import { DENSE, MEDIA_TYPES } from './media-types.ts';

/** Fewer bytes than these are one packet either way. */
const LEAST = 256;

/**
 * Writes a compressed copy beside each file of a site that gains by it, as .br and .gz, at the best quality: servers
 * answer with it to whoever takes it, and compress nothing themselves.
 *
 * @returns how many files have such copies
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
