import type { Box } from './fields.ts';

/** What is seen of the sheet: its centre and its width, in cells; the form that d3's interpolateZoom takes. */
export type View = [x: number, y: number, width: number];

/** Size of the drawing in pixels, and the room to be kept free around what it shows. */
export interface Frame {
  width: number;
  height: number;
  margin: { top: number; right: number; bottom: number; left: number };
}

/** A mark never gets larger than this, in pixels: a small field is not blown up to look like a large one. */
const LARGEST = 9;

/** The view that shows a box whole, as large as the frame allows. */
export function fit(box: Box, { width, height, margin }: Frame): View {
  const scale = Math.min(
    (width - margin.left - margin.right) / box.width,
    (height - margin.top - margin.bottom) / box.height,
    LARGEST,
  );
  return [
    box.x + box.width / 2 + (margin.right - margin.left) / 2 / scale,
    box.y + box.height / 2 + (margin.bottom - margin.top) / 2 / scale,
    width / scale,
  ];
}

/** Pixels a cell, and where the sheet's origin lies in the drawing. */
export interface Projection {
  scale: number;
  left: number;
  top: number;
}

export function projection(
  [x, y, across]: View,
  { width, height }: Pick<Frame, 'width' | 'height'>,
): Projection {
  const scale = width / across;
  return { scale, left: width / 2 - x * scale, top: height / 2 - y * scale };
}
