import { PART, TEETH } from '../../../charts/marks/teeth.ts';
import { wrap } from '../../../charts/marks/wrap.ts';
import type { Projection } from '../../../charts/paint.ts';
import type { Box, Waffle } from './waffles.ts';
import type { Colour } from '../../../charts/paint.ts';

/** A waffle with its colour, the lines of words above it, and the words below its open edge. */
export interface StyledWaffle extends Waffle {
  colour: Colour;
  labels: string[];
  openLabel: string;
}

/** Colours of lines and words, typeface and direction, as CSS values. */
export interface Inks {
  ink: string;
  accent: string;
  font: string;
  /** For "rtl" the whole canvas is mirrored; words are mirrored back to be readable. */
  direction: string;
}

/** Dashes of the soft outline of an "about", and its distance from the marks, in CSS pixels. */
const SOFT = [2, 3];
const SOFT_APART = 6;

/** Distance of the last line of words above a waffle, and line height, in CSS pixels. */
const ABOVE = 14;
const LINE = 20;

/** Distance from a waffle to the frame around the figure being read, in CSS pixels. */
const APART = 2;

const css = ([red, green, blue]: Colour) => `rgb(${String(red)} ${String(green)} ${String(blue)})`;

/** Returns the smallest box around all figures of a waffle. */
export function boundingBox({ boxes }: Waffle): Box {
  const all = Object.values(boxes);
  const [x, y] = [Math.min(...all.map((box) => box.x)), Math.min(...all.map((box) => box.y))];
  return {
    x,
    y,
    width: Math.max(...all.map((box) => box.x + box.width)) - x,
    height: Math.max(...all.map((box) => box.y + box.height)) - y,
  };
}

/**
 * Draws the qualifiers of a waffle (enclosure, seam, open edge) and its words, and a frame around the figure
 * being read if the waffle has several.
 * @param width of the canvas, in CSS pixels; words begin with their waffle and end within it
 */
export function drawLines(
  context: CanvasRenderingContext2D,
  waffle: StyledWaffle,
  { scale, left, top }: Projection,
  { ink, accent, font, direction }: Inks,
  read: string,
  width: number,
): void {
  const x = (column: number) => left + column * scale;
  const y = (row: number) => top + row * scale;
  const frame = (box: Box, apart: number) =>
    context.strokeRect(
      x(box.x) - apart,
      y(box.y) - apart,
      box.width * scale + 2 * apart,
      box.height * scale + 2 * apart,
    );
  const words = (text: string, left: number, base: number) => {
    context.save();
    context.translate(left, base);
    if (direction === 'rtl') context.scale(-1, 1);
    context.fillText(text, 0, 0);
    context.restore();
  };
  const stroke = (points: readonly (readonly [x: number, y: number])[]) => {
    context.beginPath();
    for (const point of points) context.lineTo(...point);
    context.stroke();
  };

  context.strokeStyle = ink;
  context.lineWidth = 1.25;
  for (const points of Object.values(waffle.enclosures)) {
    const corners = points.map(([column, row]) => [x(column), y(row)] as const);
    stroke([...corners, ...corners.slice(0, 1)]);
  }
  for (const { x: column, y0, y1 } of waffle.seams)
    stroke([
      [x(column), y(y0)],
      [x(column), y(y1)],
    ]);

  context.strokeStyle = css(waffle.colour);
  for (const { x0, x1, y: row } of waffle.openEdges)
    for (const [i, opacity] of TEETH.entries()) {
      context.lineWidth = PART;
      context.globalAlpha = opacity;
      context.setLineDash([1, scale - 1]);
      stroke([
        [x(x0) + (scale - 1) / 2, y(row) + 1 + (i + 0.5) * PART],
        [x(x1), y(row) + 1 + (i + 0.5) * PART],
      ]);
    }
  context.globalAlpha = 1;
  context.lineWidth = 2;
  context.setLineDash(SOFT);
  for (const box of waffle.softOutlines) frame(box, SOFT_APART);
  context.setLineDash([]);

  const here = waffle.boxes[read];
  if (here && Object.keys(waffle.boxes).length > 1) {
    context.strokeStyle = accent;
    context.lineWidth = 2;
    frame(here, APART);
  }

  const corner = boundingBox(waffle);
  const room = width - x(corner.x);
  const lines = waffle.labels.flatMap((label, i) => {
    const style = `${i === 0 ? '600' : '400'} 15px ${font}`;
    context.font = style;
    return wrap(label, (text) => context.measureText(text).width <= room).map((text) => ({ text, style }));
  });
  context.fillStyle = ink;
  for (const [i, { text, style }] of lines.entries()) {
    context.font = style;
    words(text, x(corner.x), y(corner.y) - ABOVE - LINE * (lines.length - 1 - i));
  }
  context.font = `400 13px ${font}`;
  for (const { x0, y: row } of waffle.openEdges) words(waffle.openLabel, x(x0), y(row) + 2 * LINE);
}
