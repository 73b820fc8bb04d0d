import type { Run } from '../../charts/marks/runs.ts';

/** A grid on the screen: its corner, and the distances of its columns and rows; `across` < 0 goes to the left. */
interface Grid {
  x: number;
  y: number;
  across: number;
  down: number;
}

/** Returns the centres of the cells of some runs: x, y, x, y … */
export function centresOf(cells: readonly Run[], { x, y, across, down }: Grid): Float32Array {
  const centres = new Float32Array(2 * cells.reduce((sum, { from, to }) => sum + to - from, 0));
  let at = 0;
  for (const { row, from, to } of cells)
    for (let column = from; column < to; column++) {
      centres[at++] = x + (column + 0.5) * across;
      centres[at++] = y + (row + 0.5) * down;
    }
  return centres;
}

/** A box on the screen, in CSS pixels. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Returns the box around marks, `margin` away from their centres. */
export function boxAround(lists: readonly Float32Array[], margin: number): Box {
  const box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  for (const centres of lists)
    for (let i = 0; i < centres.length; i += 2) {
      const [x, y] = [centres[i] ?? 0, centres[i + 1] ?? 0];
      if (x < box.left) box.left = x;
      if (x > box.right) box.right = x;
      if (y < box.top) box.top = y;
      if (y > box.bottom) box.bottom = y;
    }
  return {
    left: box.left - margin,
    top: box.top - margin,
    right: box.right + margin,
    bottom: box.bottom + margin,
  };
}
