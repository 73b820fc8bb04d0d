import type { Box } from './waffles.ts';

/** What is seen of the sheet: its centre and its width, in cells; the form that d3's interpolateZoom takes. */
export type View = [x: number, y: number, width: number];

/** Size of the drawing in pixels, and the room to be kept free around what it shows. */
export interface Frame {
  width: number;
  height: number;
  margin: { top: number; right: number; bottom: number; left: number };
}

/** A mark never gets larger than this, in pixels. */
const LARGEST = 9;

/**
 * The one scale, in pixels a cell, at which each of some boxes fits into the frame: a mark is as large in one waffle
 * as in the next, so that no waffle looks like more than it counts.
 */
export const commonScale = (boxes: readonly Box[], { width, height, margin }: Frame): number =>
  Math.min(
    LARGEST,
    ...boxes.map((box) => (width - margin.left - margin.right) / box.width),
    ...boxes.map((box) => (height - margin.top - margin.bottom) / box.height),
  );

/** The view that has a box in the middle of what the margins leave free, at a scale in pixels a cell. */
export const centred = (box: Box, { width, margin }: Frame, scale: number): View => [
  box.x + box.width / 2 + (margin.right - margin.left) / 2 / scale,
  box.y + box.height / 2 + (margin.bottom - margin.top) / 2 / scale,
  width / scale,
];

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
