import { easeCubicInOut, timer, type Timer } from 'd3';
import type { Picture } from '../../charts/paint-moving.ts';
import { boxAround, type Box } from './centres.ts';
import { centresAt } from './flight.ts';
import { marksIn, type ScreenMarks } from './marks-in.ts';
import { isMoving, painterOf, wayOf } from './way.ts';

/** Duration in milliseconds. */
const DURATION = 500;

/** A drawing that has not found its width yet. */
const NOT_LAID = '.live:not(.laid)';

/** Marks by group. */
type Marks = ReadonlyMap<string, ScreenMarks>;

/** Marks on their way. */
interface Journey {
  /** False if every mark stands where it stood. */
  isMoving: boolean;
  /** Draws the picture of a share of the way, 0–1. */
  draw: (share: number) => void;
  /** Returns the marks as they are at a share of the way. */
  at: (share: number) => Marks;
}

interface Settings {
  /** Names the group of a field: marks of one group never become marks of another one. All are one by default. */
  groupOf?: (field: Element) => string;
  /** Returns the sides of the screen that no mark crosses, for a place in which marks travel. */
  within?: (place: Element) => Partial<Box>;
}

/** Returns the part of a box inside the sides of another one. */
const inside = (box: Box, { left, top, right, bottom }: Partial<Box>): Box => ({
  left: Math.max(box.left, left ?? -Infinity),
  top: Math.max(box.top, top ?? -Infinity),
  right: Math.min(box.right, right ?? Infinity),
  bottom: Math.min(box.bottom, bottom ?? Infinity),
});

/**
 * Lets the marks for people travel from one drawing to another. The next travel begins where it interrupts one;
 * at rest, the drawings themselves are shown.
 */
export class Travel {
  readonly #canvas = document.createElement('canvas');
  readonly #groupOf: (field: Element) => string;
  readonly #within: (place: Element) => Partial<Box>;
  #timer: Timer | null = null;
  #waiting: Element | null = null;
  /** The marks as they are now, while they travel. */
  #now: (() => Marks) | null = null;

  constructor({ groupOf = () => '', within = () => ({}) }: Settings = {}) {
    this.#groupOf = groupOf;
    this.#within = within;
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

  /** Begins before the drawings change, while those that leave are laid out. */
  begin(from: Element, to: Element): void {
    const isStill = matchMedia('(prefers-reduced-motion: reduce), print').matches;
    const starts = isStill ? null : (this.#now?.() ?? marksIn(from, this.#groupOf));
    this.stop();
    if (!starts?.size || to.querySelector(NOT_LAID)) return;
    this.#waiting = to;
    to.setAttribute('data-travelling', '');
    let journey: Journey | null = null;
    let isLate = false;
    let begun = 0;
    // The first frame after the change: nothing of what comes is painted yet.
    this.#timer = timer((elapsed) => {
      // A drawing that is new in the page is laid out at the end of this frame: until then its marks stand still.
      if (!isLate && to.querySelector(NOT_LAID)) {
        isLate = true;
        this.#now = () => starts;
        this.#journey(starts, starts, to)?.draw(0);
        return;
      }
      if (!journey) {
        const ends = marksIn(to, this.#groupOf);
        journey = ends.size > 0 ? this.#journey(starts, ends, to) : null;
        begun = elapsed;
      }
      const share = Math.min(1, (elapsed - begun) / DURATION);
      if (!journey?.isMoving || share === 1) {
        this.stop();
        return;
      }
      const way = easeCubicInOut(share);
      const { draw, at } = journey;
      draw(way);
      this.#now = () => at(way);
    });
  }

  /** Places the canvas around the marks before and after. */
  #journey(before: Marks, after: Marks, place: Element): Journey | null {
    const context = this.#canvas.getContext('2d');
    const names = new Set([...before.keys(), ...after.keys()]);
    const ways = [...names].map((name) => wayOf(name, before.get(name), after.get(name)));
    const centres = [...before.values(), ...after.values()].map((marks) => marks.centres);
    const around = boxAround(centres, Math.max(...ways.map(({ pitch }) => pitch)));
    const box = inside(around, this.#within(place));
    if (!context || box.right <= box.left || box.bottom <= box.top) return null;
    const ratio = devicePixelRatio;
    this.#place(box, ratio);
    const image = context.createImageData(this.#canvas.width, this.#canvas.height);
    const picture: Picture = {
      width: image.width,
      height: image.height,
      pixels: new Uint32Array(image.data.buffer),
    };
    const painters = ways.map((way) => painterOf(way, box, ratio));
    return {
      isMoving: ways.some(isMoving),
      draw: (share) => {
        picture.pixels.fill(0);
        for (const paint of painters) paint(picture, share);
        context.putImageData(image, 0, 0);
        this.#canvas.hidden = false;
      },
      at: (share) =>
        new Map(
          ways
            .filter(({ name }) => after.has(name))
            .map(({ name, flight, pitch, colourAt }) => [
              name,
              { centres: centresAt(flight, share), pitch, colour: colourAt(share) },
            ]),
        ),
    };
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
