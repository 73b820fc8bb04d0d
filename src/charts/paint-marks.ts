import { RADIUS } from './marks/radius.ts';
import type { Point } from './marks/waffle.ts';

/** Marks of one colour: a polygon of cells, each with a mark. */
export interface MarkedCells {
  points: readonly Point[];
  colour: string;
}

/** Place of cells on a canvas, in its own pixels: those per cell, and those before the first column and row. */
export interface CellPlace {
  pitch: number;
  left: number;
  top: number;
}

/** Draws one mark in its cell of `side` × `side` pixels. */
function tile(side: number, colour: string): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = side;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('this browser gives no two-dimensional canvas');
  context.fillStyle = colour;
  // A circle on two pixels would cover all of them alike, and no mark would be seen.
  if (side <= 2) {
    context.fillRect(0, 0, 1, 1);
    return canvas;
  }
  context.beginPath();
  context.arc(side / 2, side / 2, side * RADIUS, 0, 2 * Math.PI);
  context.fill();
  return canvas;
}

/**
 * Returns a function that paints marks on a canvas. The browser repeats a mark in all cells of a polygon, so
 * that the cost of a frame does not depend on the number of marks. Marks a whole number of pixels apart are all
 * alike to the pixel.
 */
export function markPainter(
  context: CanvasRenderingContext2D,
): (cells: MarkedCells, place: CellPlace) => void {
  const patterns = new Map<string, CanvasPattern>();
  const patternOf = (side: number, colour: string): CanvasPattern => {
    const name = `${String(side)} ${colour}`;
    const pattern = patterns.get(name) ?? context.createPattern(tile(side, colour), 'repeat');
    if (!pattern) throw new Error('this browser gives no pattern');
    patterns.set(name, pattern);
    return pattern;
  };
  return ({ points, colour }, { pitch, left, top }) => {
    const side = Math.max(1, Math.ceil(pitch - 1e-6));
    const pattern = patternOf(side, colour);
    pattern.setTransform({ a: pitch / side, d: pitch / side, e: left, f: top });
    context.fillStyle = pattern;
    context.beginPath();
    for (const [x, y] of points) context.lineTo(left + x * pitch, top + y * pitch);
    context.fill();
  };
}
