/** Repacks the pictures of all frozen copies in fewer bytes; addresses and pixels do not change. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { filesBelow } from './vite-plugin-site/sizes.ts';
import { repack } from './pictures/repack.ts';

const frozen = join(import.meta.dirname, '../frozen');
const sizes = { before: 0, after: 0 };
const pictures = (await filesBelow(frozen)).filter((name) => name.endsWith('.png'));
for (const path of pictures) {
  const file = join(frozen, path);
  const png = await readFile(file);
  const smaller = await repack(png);
  await writeFile(file, smaller);
  sizes.before += png.length;
  sizes.after += smaller.length;
}
const kilobytes = (size: number) => Math.round(size / 1000);
console.log(
  `frozen/: ${pictures.length} pictures, ${kilobytes(sizes.before)} kB before, ${kilobytes(sizes.after)} kB after`,
);
