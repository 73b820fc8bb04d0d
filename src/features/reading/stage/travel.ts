import { easeCubicInOut, interpolateRgb, timer, type Timer } from 'd3';
import { paintMoving, stamp, type Stamp } from '../../../charts/paint-moving.ts';
import { RADIUS, type Colour, type Picture } from '../../../charts/paint.ts';
import { marksIn, type ScreenMarks } from './marks-in.ts';

/** Duration in milliseconds. */
const DURATION = 500;

/** Parses a computed colour: "rgb(…)". */
const colour = (text: string) => (text.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number) as unknown as Colour;

/** All marks of a scene in one list. */
const centresOf = (marks: readonly ScreenMarks[]): number[] => marks.flatMap(({ centres }) => centres);

/** A box on the screen, in CSS pixels. */
interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

function boxAround(centres: readonly number[], margin: number): Box {
  const xs = centres.filter((_, i) => i % 2 === 0);
  const ys = centres.filter((_, i) => i % 2 === 1);
  const least = (all: number[]) => all.reduce((a, b) => Math.min(a, b), Infinity) - margin;
  const most = (all: number[]) => all.reduce((a, b) => Math.max(a, b), -Infinity) + margin;
  return { left: least(xs), top: least(ys), width: most(xs) - least(xs), height: most(ys) - least(ys) };
}

/** Corners of marks in the pixels of a canvas. */
const cornersIn = (centres: readonly number[], { left, top }: Box, ratio: number, side: number) =>
  Float32Array.from(centres, (centre, i) => (centre - (i % 2 === 0 ? left : top)) * ratio - side / 2);

/**
 * Lets the marks for people travel from one scene to another: as many as both have move, and those that only
 * one has stay in their place, leaving or coming. Interrupted by the next travel; at rest, the drawings
 * themselves are shown.
 */
export class Travel {
  readonly #canvas = document.createElement('canvas');
  #timer: Timer | null = null;
  #waiting: HTMLElement | null = null;

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
    this.#canvas.hidden = true;
    this.#waiting?.removeAttribute('data-travelling');
    this.#waiting = null;
  }

  /** Begins before the scene changes, while both are laid out. */
  begin(from: HTMLElement, to: HTMLElement): void {
    this.stop();
    if (matchMedia('(prefers-reduced-motion: reduce), print').matches) return;
    const [before, after] = [marksIn(from), marksIn(to)];
    const [first, last] = [before[0], after[0]];
    const context = this.#canvas.getContext('2d');
    if (!first || !last || !context) return;
    const ratio = devicePixelRatio;
    const side = Math.max(1, Math.round(last.pitch * ratio));
    const [starts, ends] = [centresOf(before), centresOf(after)];
    const both = Math.min(starts.length, ends.length);
    const box = boxAround([...starts, ...ends], side);
    this.#place(box, ratio);
    const moving = {
      from: cornersIn(starts.slice(0, both), box, ratio, side),
      to: cornersIn(ends.slice(0, both), box, ratio, side),
    };
    const leaving = cornersIn(starts.slice(both), box, ratio, side);
    const coming = cornersIn(ends.slice(both), box, ratio, side);
    const colourAt = interpolateRgb(first.colour, last.colour);
    const image = context.createImageData(this.#canvas.width, this.#canvas.height);
    const picture: Picture = {
      width: image.width,
      height: image.height,
      pixels: new Uint32Array(image.data.buffer),
    };
    const draw = (share: number) => {
      const mark = (size: number): Stamp => stamp(side, RADIUS * size, colour(colourAt(share)));
      picture.pixels.fill(0);
      if (leaving.length) paintMoving(picture, leaving, leaving, 0, mark(1 - share));
      if (coming.length) paintMoving(picture, coming, coming, 0, mark(share));
      paintMoving(picture, moving.from, moving.to, share, mark(1));
      context.putImageData(image, 0, 0);
    };
    draw(0);
    this.#canvas.hidden = false;
    this.#waiting = to;
    to.setAttribute('data-travelling', '');
    this.#timer = timer((elapsed) => {
      const share = Math.min(1, elapsed / DURATION);
      draw(easeCubicInOut(share));
      if (share === 1) this.stop();
    });
  }

  #place({ left, top, width, height }: Box, ratio: number): void {
    const { style } = this.#canvas;
    this.#canvas.width = Math.ceil(width * ratio);
    this.#canvas.height = Math.ceil(height * ratio);
    style.inlineSize = `${String(this.#canvas.width / ratio)}px`;
    style.blockSize = `${String(this.#canvas.height / ratio)}px`;
    style.left = `${String(left)}px`;
    style.top = `${String(top)}px`;
  }
}
