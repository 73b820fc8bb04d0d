import { ICONS } from '../../src/site/icons.ts';
import { raster } from '../pictures/raster.ts';

/**
 * Returns the icon on a background with a margin, so that it is visible on any colour.
 *
 * @param icon an SVG on a square from 0 to its side
 * @param margin on each side, as a share of the side
 */
export function onGround(icon: string, ground: string, margin: number): string {
  const [whole, side = ''] = /viewBox="0 0 (\d+) \1"/.exec(icon) ?? [];
  if (!whole) throw new Error('static/icon.svg: expected a square viewBox such as "0 0 16 16"');
  const start = -margin * Number(side);
  const all = Number(side) * (1 + 2 * margin);
  const box = `x="${String(start)}" y="${String(start)}" width="${String(all)}" height="${String(all)}"`;
  return icon
    .replace(whole, `viewBox="${[start, start, all, all].join(' ')}"`)
    .replace('>', `><rect ${box} fill="${ground}"/>`);
}

/** Draws the icons of the manifests from the site's icon. */
export const drawIcons = (icon: string, ground: string, cache: string | null) =>
  Promise.all(
    ICONS.map(async ({ path, size, margin }) => ({
      path,
      content: await raster(onGround(icon, ground, margin), size, cache),
    })),
  );
