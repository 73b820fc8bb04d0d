import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { expect } from 'vitest';

const folder = join(import.meta.dirname, 'approved');

/** Number of pixels that may differ. Drawing pictures uses no fonts or graphics cards of the machine. */
const LEEWAY = 0;

/**
 * Compares a picture with the approved one, pixel by pixel. APPROVE=1 approves the new picture: inspect it
 * first.
 *
 * @param name of the file in tests/approved/
 */
export async function approved(name: string, png: Uint8Array): Promise<void> {
  const file = join(folder, `${name}.png`);
  if (process.env.APPROVE) {
    await mkdir(folder, { recursive: true });
    await writeFile(file, png);
  }
  expect(existsSync(file), `tests/approved/${name}.png is missing: APPROVE=1 makes it`).toBe(true);
  const [own, other] = [PNG.sync.read(Buffer.from(png)), PNG.sync.read(await readFile(file))];
  expect([own.width, own.height]).toEqual([other.width, other.height]);
  const differing = pixelmatch(own.data, other.data, undefined, own.width, own.height, { threshold: 0.05 });
  expect(differing, `pixels that differ from tests/approved/${name}.png`).toBeLessThanOrEqual(LEEWAY);
}
