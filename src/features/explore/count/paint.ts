import type { Projection } from './camera.ts';
import type { Marks } from './waffles.ts';

/** A colour as canvases hold it: red, green and blue, 0–255. */
export type Colour = readonly [red: number, green: number, blue: number];

/** Steps into which a cell is divided when the edge of a mark is smoothed. */
const STEPS = 32;

/** Points a side at which a step is looked at: enough for 17 shades. */
const SAMPLES = 4;

/**
 * How much of a pixel a round mark covers, by the place of the pixel's middle in its cell: STEPS × STEPS values,
 * 0–255. It is the same for all cells, so a frame costs what its pixels cost, however many marks they show.
 * @param radius of the mark, as a share of its cell
 * @param scale pixels a cell
 */
export function coverage(radius: number, scale: number): Uint8Array {
  const table = new Uint8Array(STEPS * STEPS);
  // A pixel as large as a cell, or larger, is covered as the cell is.
  if (scale <= 1) return table.fill(Math.round(Math.PI * radius * radius * 255));
  const reach = radius * radius;
  for (let row = 0; row < STEPS; row++)
    for (let column = 0; column < STEPS; column++) {
      let inside = 0;
      for (let i = 0; i < SAMPLES; i++)
        for (let j = 0; j < SAMPLES; j++) {
          const x = (column + 0.5) / STEPS + ((i + 0.5) / SAMPLES - 0.5) / scale;
          const y = (row + 0.5) / STEPS + ((j + 0.5) / SAMPLES - 0.5) / scale;
          // A pixel may reach into the next cell, whose mark is as far from its own middle.
          const dx = x - Math.floor(x) - 0.5;
          const dy = y - Math.floor(y) - 0.5;
          if (dx * dx + dy * dy <= reach) inside += 1;
        }
      table[row * STEPS + column] = Math.round((inside / (SAMPLES * SAMPLES)) * 255);
    }
  return table;
}

/** For each pixel of a line, the step of its middle within its cell. */
function stepsAlong(length: number, origin: number, scale: number): Uint8Array {
  const steps = new Uint8Array(length);
  for (let pixel = 0; pixel < length; pixel++) {
    const cells = (pixel + 0.5 - origin) / scale;
    steps[pixel] = (cells - Math.floor(cells)) * STEPS;
  }
  return steps;
}

/** A picture to be painted: pixels as 0xAABBGGRR, row by row. */
export interface Picture {
  width: number;
  height: number;
  pixels: Uint32Array;
}

/** Paints marks onto a picture, each pixel with as much of the colour as marks cover of it. */
export function paint(
  { width, height, pixels }: Picture,
  marks: readonly Marks[],
  [red, green, blue]: Colour,
  { scale, left, top }: Projection,
): void {
  const across = stepsAlong(width, left, scale);
  const down = stepsAlong(height, top, scale);
  const solid = (blue << 16) | (green << 8) | red;
  for (const { radius, runs } of marks) {
    const colours = Uint32Array.from(coverage(radius, scale), (alpha) => ((alpha << 24) | solid) >>> 0);
    for (const { row, from, to } of runs) {
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
}
