import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { renderAsync } from '@resvg/resvg-js';

const { version } = createRequire(import.meta.url)('@resvg/resvg-js/package.json') as { version: string };

/** Part of the cache key: the version of the rasterizer, which may change pixels of the same SVG. */
const MADE_BY = `resvg-js ${version}`;

/**
 * Renders an SVG as PNG, or reads it from the cache, whose files are named after the hash of their input.
 *
 * @param width in pixels; the height follows
 * @param cache a folder that may be deleted at any time, or null for none
 */
export async function raster(svg: string, width: number, cache: string | null): Promise<Uint8Array> {
  const hash = createHash('sha256')
    .update(`${MADE_BY}\n${String(width)}\n${svg}`)
    .digest('hex');
  const file = cache && join(cache, `${hash}.png`);
  const kept = file && (await readFile(file).catch(() => null));
  if (kept) return kept;
  const image = await renderAsync(svg, {
    fitTo: { mode: 'width', value: width },
    // All letters are outlines: without fonts, remaining text shows up as missing.
    font: { loadSystemFonts: false },
  });
  const png = image.asPng();
  if (cache && file) {
    await mkdir(cache, { recursive: true });
    // Written under another name, then moved: a stopped build leaves no partial picture, and two builds do
    // not collide.
    const part = `${file}.${randomUUID()}`;
    await writeFile(part, png);
    await rename(part, file);
  }
  return png;
}
