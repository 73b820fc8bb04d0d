/** Red, green and blue, 0–255. */
export type Colour = readonly [red: number, green: number, blue: number];

/** A picture to paint: pixels as 0xAABBGGRR, row by row. */
export interface Picture {
  width: number;
  height: number;
  pixels: Uint32Array;
}

/** Steps per side of a cell for antialiasing the edge of a mark. */
const STEPS = 32;

/** Samples per side of a pixel: enough for 17 shades. */
const SAMPLES = 4;

/**
 * Returns the coverage of a pixel by a round mark, 0–255.
 * @param radius of the mark, as a share of its cell
 * @param scale pixels per cell
 * @param x, y place of the pixel’s centre in its cell, 0–1
 */
function coverageAt(radius: number, scale: number, x: number, y: number): number {
  // A pixel at least as large as a cell has the cell’s average coverage.
  if (scale <= 1) return Math.round(Math.PI * radius * radius * 255);
  const reach = radius * radius;
  let inside = 0;
  for (let i = 0; i < SAMPLES; i++)
    for (let j = 0; j < SAMPLES; j++) {
      const atX = x + ((i + 0.5) / SAMPLES - 0.5) / scale;
      const atY = y + ((j + 0.5) / SAMPLES - 0.5) / scale;
      // The sample may lie in the next cell, whose mark is at the same distance from its own centre.
      const dx = atX - Math.floor(atX) - 0.5;
      const dy = atY - Math.floor(atY) - 0.5;
      if (dx * dx + dy * dy <= reach) inside += 1;
    }
  return Math.round((inside / (SAMPLES * SAMPLES)) * 255);
}

/** Returns the middle of the step that a place in a cell is in. */
const middleOfStep = (place: number): number => (Math.floor(place * STEPS) + 0.5) / STEPS;

/** A mark as `side` × `side` pixels: 0xAABBGGRR, 0 without coverage. */
export interface Stamp {
  side: number;
  pixels: Uint32Array;
}

/**
 * Draws the round mark of a cell of `side` pixels; the alpha of each pixel is its coverage.
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
