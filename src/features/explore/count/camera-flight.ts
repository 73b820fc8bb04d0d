import { easeCubicInOut, interpolateZoom, timer, zoomIdentity, type ZoomTransform } from 'd3';
import type { Frame } from './camera.ts';

/** Duration of a flight, in milliseconds. */
const DURATION = 500;

/** Centre and width of the part of the sheet that is seen, as d3’s interpolateZoom takes them. */
const seenIn = (view: ZoomTransform, { width, height }: Frame): [number, number, number] => [
  ...view.invert([width / 2, height / 2]),
  width / view.k,
];

/** Returns the views between two, from 0 to 1. */
export function flight(
  from: ZoomTransform,
  to: ZoomTransform,
  frame: Frame,
): (share: number) => ZoomTransform {
  const way = interpolateZoom(seenIn(from, frame), seenIn(to, frame));
  return (share) => {
    if (share >= 1) return to;
    const [x, y, across] = way(share);
    const scale = frame.width / across;
    return zoomIdentity.translate(frame.width / 2 - x * scale, frame.height / 2 - y * scale).scale(scale);
  };
}

/** Flies along views, and returns a function that stops the flight. */
export function fly(at: (share: number) => ZoomTransform, onmove: (view: ZoomTransform) => void): () => void {
  const flying = timer((elapsed) => {
    const share = Math.min(1, elapsed / DURATION);
    onmove(at(easeCubicInOut(share)));
    if (share === 1) flying.stop();
  });
  return () => flying.stop();
}
