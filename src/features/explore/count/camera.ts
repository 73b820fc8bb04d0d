import { zoomIdentity, type ZoomTransform } from 'd3';
import type { Box } from './field-layout.ts';

/** The window on the sheet, in CSS pixels: at scale 1 it shows the whole sheet. */
export interface Frame {
  width: number;
  height: number;
  /** Distance between marks at scale 1. */
  pitch: number;
  /** Size of a device pixel. */
  pixel: number;
}

/** Largest distance between marks, in CSS pixels: single marks that can be counted. */
const CLOSEST = 48;

/** Room around what is shown: for its outline, and for the lines of its labels. */
const AROUND = 16;

/** Largest scale, at which marks are a whole number of device pixels apart. */
export const closest = ({ pitch, pixel }: Frame): number =>
  Math.max(1, Math.floor(CLOSEST / pixel) / Math.round(pitch / pixel));

/** Returns the scale at or below another at which marks are a whole number of device pixels apart. */
const wholeScale = (scale: number, { pitch, pixel }: Frame): number => {
  const base = Math.round(pitch / pixel);
  return Math.max(base, Math.floor(scale * base + 1e-6)) / base;
};

/** Keeps the sheet in its window: no scale shows what is beside it. */
function inside({ k, x, y }: ZoomTransform, { width, height, pixel }: Frame): ZoomTransform {
  const kept = (shift: number, size: number) =>
    Math.round(Math.min(0, Math.max(size * (1 - k), shift)) / pixel) * pixel;
  return zoomIdentity.translate(kept(x, width), kept(y, height)).scale(k);
}

/** Returns the view at a scale with a point of the window in its place. */
function about(view: ZoomTransform, scale: number, [x, y]: readonly [x: number, y: number]): ZoomTransform {
  const [left, top] = view.invert([x, y]);
  return zoomIdentity.translate(x - left * scale, y - top * scale).scale(scale);
}

const centreOf = ({ width, height }: Frame): [number, number] => [width / 2, height / 2];

/** Returns the nearest view in which marks stand on whole device pixels. */
export function snapped(view: ZoomTransform, frame: Frame): ZoomTransform {
  const base = Math.round(frame.pitch / frame.pixel);
  const scale = wholeScale(Math.round(view.k * base) / base, frame);
  return inside(about(view, scale, centreOf(frame)), frame);
}

/** Returns a view `times` as close, about a point of the window or its centre. */
export const zoomed = (
  view: ZoomTransform,
  times: number,
  frame: Frame,
  point: readonly [number, number] = centreOf(frame),
): ZoomTransform => {
  const scale = Math.min(closest(frame), wholeScale(view.k * times, frame));
  return inside(about(view, scale, point), frame);
};

/** Returns the view after a move by shares of the window. */
export const moved = ({ x, y, k }: ZoomTransform, right: number, down: number, frame: Frame): ZoomTransform =>
  inside(
    zoomIdentity.translate(x - Math.trunc(right * frame.width), y - Math.trunc(down * frame.height)).scale(k),
    frame,
  );

/**
 * Returns the view that shows a box of the sheet as large as the window allows.
 * @param words heights of its labels above and below it, which do not grow
 */
export function showing(box: Box, words: { above: number; below: number }, frame: Frame): ZoomTransform {
  const room = {
    width: frame.width - 2 * AROUND,
    height: frame.height - 2 * AROUND - words.above - words.below,
  };
  const fits = Math.min(room.width / box.width, room.height / box.height);
  const scale = Math.min(closest(frame), wholeScale(fits, frame));
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  return inside(
    zoomIdentity
      .translate(frame.width / 2 - x * scale, (frame.height + words.above - words.below) / 2 - y * scale)
      .scale(scale),
    frame,
  );
}

/** Returns the view of a sheet that is mirrored, as for text from right to left. */
export const mirrored = ({ x, y, k }: ZoomTransform, { width }: Frame): ZoomTransform =>
  zoomIdentity.translate(width * (1 - k) - x, y).scale(k);
