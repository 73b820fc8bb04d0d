import { markPainter } from '../../src/charts/paint-marks.ts';
import type { Point } from '../../src/charts/marks/waffle.ts';
import { HEIGHT, WIDTH } from '../units/layouts.js';

/** The colour of all marks. */
export const COLOUR = 'rgb(43 115 102)';

/** Cells with a mark each, and their distance from the left, in pixels. */
export interface Block {
  points: Point[];
  left: number;
}

/** Paints blocks of marks on a canvas in a place, and returns a function that paints others instead. */
export function paintMarks(
  place: HTMLElement,
  blocks: readonly Block[],
  size: number,
): (blocks: readonly Block[]) => void {
  const canvas = place.appendChild(document.createElement('canvas'));
  canvas.width = WIDTH;
  canvas.height = HEIGHT;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('this browser gives no two-dimensional canvas');
  const paint = markPainter(context);
  const show = (shown: readonly Block[]) => {
    context.clearRect(0, 0, WIDTH, HEIGHT);
    for (const { points, left } of shown) paint({ points, colour: COLOUR }, { pitch: size, left, top: 0 });
  };
  show(blocks);
  return show;
}
