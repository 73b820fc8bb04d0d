import type { Projection } from '../../../charts/paint.ts';
import type { Box } from './waffles.ts';

/** Visible part of the sheet as d3’s interpolateZoom takes it: centre and width, in cells. */
export type View = [x: number, y: number, width: number];

/** Size of the canvas and its margins, in CSS pixels. */
export interface Frame {
  width: number;
  height: number;
  margin: { top: number; right: number; bottom: number; left: number };
}

/** Largest scale, in pixels per cell. */
const LARGEST = 9;

/**
 * Returns the largest scale, in pixels per cell, at which every box fits into the frame. All waffles share
 * it: marks are equally large everywhere, so that no waffle looks like more than it counts.
 */
export const commonScale = (boxes: readonly Box[], { width, height, margin }: Frame): number =>
  Math.min(
    LARGEST,
    ...boxes.map((box) => (width - margin.left - margin.right) / box.width),
    ...boxes.map((box) => (height - margin.top - margin.bottom) / box.height),
  );

/** Returns the view that centres a box between the margins, at a scale in pixels per cell. */
export const centred = (box: Box, { width, margin }: Frame, scale: number): View => [
  box.x + box.width / 2 + (margin.right - margin.left) / 2 / scale,
  box.y + box.height / 2 + (margin.bottom - margin.top) / 2 / scale,
  width / scale,
];

export function projection(
  [x, y, across]: View,
  { width, height }: Pick<Frame, 'width' | 'height'>,
): Projection {
  const scale = width / across;
  return { scale, left: width / 2 - x * scale, top: height / 2 - y * scale };
}
