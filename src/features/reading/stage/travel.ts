import { easeCubicInOut, interpolateRgb, timer, type Timer } from 'd3';
import { paintMoving, stamp, type Stamp } from '../../../charts/paint-moving.ts';
import { RADIUS } from '../../../charts/marks/radius.ts';
import type { Colour, Picture } from '../../../charts/paint.ts';
import { boxAround, type Box } from './centres.ts';
import { centresAt, flightOf } from './flight.ts';
import { marksIn, type ScreenMarks } from './marks-in.ts';

/** Duration in milliseconds. */
const DURATION = 500;

/** Marks that leave are gone this many times sooner than the others arrive. */
const SOON = 2;

/** Parses a computed colour: "rgb(…)". */
const colour = (text: string) => (text.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number) as unknown as Colour;

/** Corners of marks in the pixels of a canvas. */
function cornersIn(centres: Float32Array, { left, top }: Box, ratio: number, side: number): Float32Array {
  const corners = new Float32Array(centres.length);
  for (let i = 0; i < centres.length; i++)
    corners[i] = ((centres[i] ?? 0) - (i % 2 === 0 ? left : top)) * ratio - side / 2;
  return corners;
}

/** Marks on their way. */
interface Journey {
  /** Draws the picture of a share of the way, 0–1. */
  draw: (share: number) => void;
  /** Returns the marks as they are at a share of the way. */
  at: (share: number) => ScreenMarks;
}

/**
 * Lets the marks for people travel from one scene to another, or between the parts of a view. The next travel
 * begins where it interrupts one; at rest, the drawings themselves are shown.
 */
export class Travel {
  readonly #canvas = document.createElement('canvas');
  #timer: Timer | null = null;
  #waiting: Element | null = null;
  /** The marks as they are now, while they travel. */
  #now: (() => ScreenMarks) | null = null;

  constructor() {
    this.#canvas.className = 'travel';
    this.#canvas.setAttribute('aria-hidden', 'true');
    this.#canvas.hidden = true;
    document.body.append(this.#canvas);
  }

  /** Ends at once. */
  stop(): void {
    this.#timer?.stop();
    this.#timer = null;
    this.#now = null;
    this.#canvas.hidden = true;
    this.#waiting?.removeAttribute('data-travelling');
    this.#waiting = null;
  }

  /** Begins before the scene changes, while the marks of the one that leaves are laid out. */
  begin(from: Element, to: Element): void {
    const isStill = matchMedia('(prefers-reduced-motion: reduce), print').matches;
    const starts = isStill ? null : (this.#now?.() ?? marksIn(from));
    this.stop();
    if (!starts || to.querySelector('.live:not(.laid)')) return;
    this.#waiting = to;
    to.setAttribute('data-travelling', '');
    let journey: Journey | null = null;
    let begun = 0;
    // The first frame after the change: what comes is laid out, and nothing of it is painted yet.
    this.#timer = timer((elapsed) => {
      if (!journey) {
        const ends = marksIn(to);
        journey = ends && this.#journey(starts, ends, to);
        begun = elapsed;
      }
      const share = Math.min(1, (elapsed - begun) / DURATION);
      if (!journey || share === 1) {
        this.stop();
        return;
      }
      const way = easeCubicInOut(share);
      const { draw, at } = journey;
      draw(way);
      this.#now = () => at(way);
      this.#canvas.hidden = false;
    });
  }

  /** Places the canvas around the marks before and after; null if the scene ends above all of them. */
  #journey(before: ScreenMarks, after: ScreenMarks, place: Element): Journey | null {
    const context = this.#canvas.getContext('2d');
    if (!context) return null;
    const ratio = devicePixelRatio;
    const side = Math.max(1, Math.round(after.pitch * ratio));
    const flight = flightOf(before.centres, after.centres);
    const around = boxAround([before.centres, after.centres], side);
    // No mark crosses the text below the stage.
    const { bottom = Infinity } = place.closest('.scene')?.getBoundingClientRect() ?? {};
    const box = { ...around, bottom: Math.min(around.bottom, bottom) };
    if (box.bottom <= box.top) return null;
    this.#place(box, ratio);
    const [from, to, leaving, coming] = [flight.from, flight.to, flight.leaving, flight.coming].map((marks) =>
      cornersIn(marks, box, ratio, side),
    ) as [Float32Array, Float32Array, Float32Array, Float32Array];
    const colourAt = interpolateRgb(before.colour, after.colour);
    const image = context.createImageData(this.#canvas.width, this.#canvas.height);
    const picture: Picture = {
      width: image.width,
      height: image.height,
      pixels: new Uint32Array(image.data.buffer),
    };
    const draw = (share: number) => {
      const ink = colour(colourAt(share));
      const mark = (size: number): Stamp => stamp(side, RADIUS * size, ink);
      picture.pixels.fill(0);
      const gone = Math.min(1, share * SOON);
      if (leaving.length) paintMoving(picture, leaving, leaving, 0, mark(1 - gone));
      if (coming.length) paintMoving(picture, coming, coming, 0, mark(share));
      paintMoving(picture, from, to, share, mark(1));
      context.putImageData(image, 0, 0);
    };
    const at = (share: number) => ({
      centres: centresAt(flight, share),
      pitch: after.pitch,
      colour: colourAt(share),
    });
    return { draw, at };
  }

  #place({ left, top, right, bottom }: Box, ratio: number): void {
    const { style } = this.#canvas;
    this.#canvas.width = Math.ceil((right - left) * ratio);
    this.#canvas.height = Math.ceil((bottom - top) * ratio);
    style.inlineSize = `${String(this.#canvas.width / ratio)}px`;
    style.blockSize = `${String(this.#canvas.height / ratio)}px`;
    style.left = `${String(left)}px`;
    style.top = `${String(top)}px`;
  }
}
