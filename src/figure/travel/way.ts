import { interpolateRgb } from 'd3';
import { RADIUS } from '../../charts/marks/radius.ts';
import { paintMoving, stamp, type Stamp } from '../../charts/paint-moving.ts';
import type { Colour, Picture } from '../../charts/paint-moving.ts';
import type { Box } from './centres.ts';
import { flightOf, type Flight } from './flight.ts';
import type { ScreenMarks } from './marks-in.ts';

/** The marks of one group on their way. */
export interface Way {
  name: string;
  flight: Flight;
  /** Size of a mark in CSS pixels. */
  pitch: number;
  colourAt: (share: number) => string;
}

/** Marks that leave are gone this many times sooner than the others arrive. */
const SOON = 2;

const NONE = new Float32Array(0);

/** Returns the way of a group from one layout to another; either may have none of its marks. */
export function wayOf(name: string, before: ScreenMarks | undefined, after: ScreenMarks | undefined): Way {
  const [first, last] = [before ?? after, after ?? before];
  return {
    name,
    flight: flightOf(before?.centres ?? NONE, after?.centres ?? NONE),
    pitch: last?.pitch ?? 0,
    colourAt: interpolateRgb(first?.colour ?? '', last?.colour ?? ''),
  };
}

/** True if some marks move, come or leave. */
export const isMoving = ({ flight: { from, to, leaving, coming } }: Pick<Way, 'flight'>): boolean =>
  leaving.length + coming.length > 0 || from.some((start, i) => Math.abs(start - (to[i] ?? 0)) > 0.5);

/** Parses a computed colour: "rgb(…)". */
const colour = (text: string) => (text.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number) as unknown as Colour;

/** Corners of marks in the pixels of a canvas. */
function cornersIn(centres: Float32Array, { left, top }: Box, ratio: number, side: number): Float32Array {
  const corners = new Float32Array(centres.length);
  for (let i = 0; i < centres.length; i++)
    corners[i] = ((centres[i] ?? 0) - (i % 2 === 0 ? left : top)) * ratio - side / 2;
  return corners;
}

/** Returns a function that paints the marks of a group on a canvas over a box, at a share of their way. */
export function painterOf(
  { flight, pitch, colourAt }: Way,
  box: Box,
  ratio: number,
): (picture: Picture, share: number) => void {
  const side = Math.max(1, Math.round(pitch * ratio));
  const corners = (centres: Float32Array) => cornersIn(centres, box, ratio, side);
  const [from, to] = [corners(flight.from), corners(flight.to)];
  const [leaving, coming] = [corners(flight.leaving), corners(flight.coming)];
  return (picture, share) => {
    const ink = colour(colourAt(share));
    const mark = (size: number): Stamp => stamp(side, RADIUS * size, ink);
    const gone = Math.min(1, share * SOON);
    if (leaving.length) paintMoving(picture, leaving, leaving, 0, mark(1 - gone));
    if (coming.length) paintMoving(picture, coming, coming, 0, mark(share));
    paintMoving(picture, from, to, share, mark(1));
  };
}
