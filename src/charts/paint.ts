import { RADIUS } from './marks/radius.ts';
import type { Run } from './marks/runs.ts';

/** Position of a waffle in a picture: pixels per cell, and those before its first column and row. */
export interface Projection {
  scale: number;
  left: number;
  top: number;
}

/** Red, green and blue, 0–255. */
export type Colour = readonly [red: number, green: number, blue: number];

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
export function coverageAt(radius: number, scale: number, x: number, y: number): number {
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
export const middleOfStep = (place: number): number => (Math.floor(place * STEPS) + 0.5) / STEPS;

/**
 * Returns coverageAt() for STEPS × STEPS positions of the pixel’s centre in its cell. The table is the same for
 * all cells: the cost of a frame depends on its pixels, not on its marks.
 */
export function coverage(radius: number, scale: number): Uint8Array {
  const table = new Uint8Array(STEPS * STEPS);
  for (let row = 0; row < STEPS; row++)
    for (let column = 0; column < STEPS; column++)
      table[row * STEPS + column] = coverageAt(radius, scale, (column + 0.5) / STEPS, (row + 0.5) / STEPS);
  return table;
}

/** Returns, for each pixel of a line, the step of its centre within its cell. */
function stepsAlong(length: number, origin: number, scale: number): Uint8Array {
  const steps = new Uint8Array(length);
  for (let pixel = 0; pixel < length; pixel++) {
    const cells = (pixel + 0.5 - origin) / scale;
    steps[pixel] = (cells - Math.floor(cells)) * STEPS;
  }
  return steps;
}

/** A picture to paint: pixels as 0xAABBGGRR, row by row. */
export interface Picture {
  width: number;
  height: number;
  pixels: Uint32Array;
}

/** Paints marks in one colour; the alpha of each pixel is its coverage. */
export function paint(
  { width, height, pixels }: Picture,
  marks: readonly Run[],
  [red, green, blue]: Colour,
  { scale, left, top }: Projection,
): void {
  const across = stepsAlong(width, left, scale);
  const down = stepsAlong(height, top, scale);
  const solid = (blue << 16) | (green << 8) | red;
  const colours = Uint32Array.from(coverage(RADIUS, scale), (alpha) => ((alpha << 24) | solid) >>> 0);
  for (const { row, from, to } of marks) {
    const y0 = Math.max(0, Math.round(top + row * scale));
    const y1 = Math.min(height, Math.round(top + (row + 1) * scale));
    const x0 = Math.max(0, Math.round(left + from * scale));
    const x1 = Math.min(width, Math.round(left + to * scale));
    for (let y = y0; y < y1; y++) {
      const line = (down[y] ?? 0) * STEPS;
      for (let x = x0, at = y * width + x0; x < x1; x++, at++)
        pixels[at] = colours[line + (across[x] ?? 0)] ?? 0;
    }
  }
}
