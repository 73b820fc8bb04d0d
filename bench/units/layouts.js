/** Size of the area, in pixels: enough for a million marks of one pixel each. */
export const WIDTH = 1200;
export const HEIGHT = 1020;

/** Duration of the change of layout, in milliseconds. */
export const DURATION = 600;

/**
 * Computes two layouts of n units, as x, y, x, y … in pixels: one block, row by row; then two blocks, column
 * by column, so that hardly a unit keeps its place. `size` is the side of a unit's cell.
 */
export function layouts(n) {
  const side = Math.ceil(Math.sqrt(n));
  const size = Math.floor(1000 / side);
  const half = Math.ceil(n / 2);
  const rows = Math.ceil(Math.sqrt(n) * 0.85);
  const second = size * Math.ceil(half / rows) + 16;
  const from = new Float32Array(2 * n);
  const to = new Float32Array(2 * n);
  for (let i = 0; i < n; i++) {
    from[2 * i] = size * (i % side);
    from[2 * i + 1] = size * Math.floor(i / side);
    const within = i % half;
    to[2 * i] = size * Math.floor(within / rows) + (i < half ? 0 : second);
    to[2 * i + 1] = size * (within % rows);
  }
  return { n, size, from, to };
}
