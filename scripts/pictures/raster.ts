import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { renderAsync } from '@resvg/resvg-js';

/** Changes when the same SVG would come out as other pixels: the version of the library that draws them. */
const MADE_BY = 'resvg-js 2.6.2';

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
    // Written aside and moved: a build that is stopped leaves no half picture.
    await writeFile(`${file}.part`, png);
    await rename(`${file}.part`, file);
  }
  return png;
}
