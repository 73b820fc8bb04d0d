import { coverageAt, middleOfStep, type Colour, type Picture } from './paint.ts';

/** A mark as `side` × `side` pixels: 0xAABBGGRR, 0 without coverage. */
export interface Stamp {
  side: number;
  pixels: Uint32Array;
}

/**
 * Draws the round mark of a cell of `side` pixels, as paint() draws it at rest.
 * @param radius of the mark, as a share of its cell
 */
export function stamp(side: number, radius: number, [red, green, blue]: Colour): Stamp {
  const solid = (blue << 16) | (green << 8) | red;
  const place = (pixel: number) => middleOfStep((pixel + 0.5) / side);
  const pixels = new Uint32Array(side * side);
  for (let row = 0; row < side; row++)
    for (let column = 0; column < side; column++) {
      const alpha = coverageAt(radius, side, place(column), place(row));
      pixels[row * side + column] = alpha === 0 ? 0 : ((alpha << 24) | solid) >>> 0;
    }
  return { side, pixels };
}

/**
 * Paints marks between two layouts, each at its place of the moment: the cost of a picture depends on its
 * marks, and no mark is left out.
 *
 * @param from upper left corners of the marks, in pixels: x, y, x, y …
 * @param to the same in the other layout, in the same order
 * @param share of the way, 0–1
 */
export function paintMoving(
  { width, height, pixels }: Picture,
  from: Float32Array,
  to: Float32Array,
  share: number,
  { side, pixels: mark }: Stamp,
): void {
  for (let i = 0; i < from.length; i += 2) {
    const x0 = from[i] ?? 0;
    const y0 = from[i + 1] ?? 0;
    const x = Math.round(x0 + ((to[i] ?? 0) - x0) * share);
    const y = Math.round(y0 + ((to[i + 1] ?? 0) - y0) * share);
    if (x < 0 || y < 0 || x + side > width || y + side > height) continue;
    for (let row = 0, at = y * width + x, of = 0; row < side; row++, at += width - side)
      for (let column = 0; column < side; column++, at++, of++) {
        const pixel = mark[of] ?? 0;
        if (pixel !== 0) pixels[at] = pixel;
      }
  }
}
