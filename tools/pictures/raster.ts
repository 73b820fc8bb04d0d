import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { renderAsync } from '@resvg/resvg-js';

const { version } = createRequire(import.meta.url)('@resvg/resvg-js/package.json') as { version: string };

/** Changes when the same SVG might come out as other pixels: the version of the library that draws them. */
const MADE_BY = `resvg-js ${version}`;

/**
 * Draws an SVG as PNG, or takes it from the cache, where pictures lie under the hash of what they are made from.
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
    // All letters are outlines: without fonts a forgotten one is missed at once.
    font: { loadSystemFonts: false },
  });
  const png = image.asPng();
  if (cache && file) {
    await mkdir(cache, { recursive: true });
    // Written aside and moved: a build that is stopped leaves no half picture, and two at once do not meet.
    const part = `${file}.${randomUUID()}`;
    await writeFile(part, png);
    await rename(part, file);
  }
  return png;
}
