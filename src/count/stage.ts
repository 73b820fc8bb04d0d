import { easeCubicInOut, interpolateZoom, timer, type Timer } from 'd3';
import { centred, commonScale, projection, type Frame, type Projection, type View } from './camera.ts';
import type { Box, Field } from './fields.ts';
import { paint, type Colour, type Picture } from './paint.ts';
import { wrap } from './wrap.ts';

/** A field and how it looks: its colour, and the words above it and below its open edge. */
export interface Shown extends Field {
  colour: Colour;
  labels: string[];
  openLabel: string;
}

/** Colours of lines and words, as CSS writes them. */
export interface Inks {
  ink: string;
  accent: string;
  font: string;
}

/** How long the way from one field to another takes, in milliseconds. */
const DURATION = 600;

/** More would be finer than anybody sees, and costs. */
const LARGEST_RATIO = 2;

const MARGIN = { top: 72, right: 20, bottom: 48, left: 20 };

/** Lines below a bound: distance from it and width, in pixels; the same as in the charts. */
const OPEN_LINES = [
  { offset: 4, width: 1.4 },
  { offset: 9, width: 1 },
  { offset: 15, width: 0.65 },
  { offset: 22, width: 0.35 },
];

/** Height of a line of words above a field, in pixels. */
const LINE = 20;

const css = ([red, green, blue]: Colour) => `rgb(${String(red)} ${String(green)} ${String(blue)})`;

/** The one canvas on which all fields are: it shows a part of the sheet, and goes from one to another. */
export class Stage {
  #canvas: HTMLCanvasElement;
  #context: CanvasRenderingContext2D;
  #look: () => { fields: Shown[]; inks: Inks };
  #shown: { fields: Shown[]; inks: Inks };
  #image: ImageData | null = null;
  #view: View | null = null;
  #figure = '';
  #timer: Timer | null = null;

  /** @param look what is shown, in the colours of the moment. @throws Error where canvases cannot be drawn on. */
  constructor(canvas: HTMLCanvasElement, look: () => { fields: Shown[]; inks: Inks }) {
    const context = canvas.getContext('2d');
    if (!context) throw new Error('this browser gives no two-dimensional canvas');
    this.#canvas = canvas;
    this.#context = context;
    this.#look = look;
    this.#shown = look();
  }

  /** Goes to a figure, or is there at once. */
  show(figure: string, at: 'once' | 'ease'): void {
    const field = this.#shown.fields.find(({ boxes }) => boxes[figure]);
    if (!field) return;
    this.#figure = figure;
    const frame = this.#frame();
    const scale = commonScale(this.#shown.fields.map(whole), frame);
    const target = centred(whole(field), frame, scale);
    this.#timer?.stop();
    const from = this.#view;
    if (at === 'once' || !from) {
      this.#draw(target);
      return;
    }
    const way = interpolateZoom(from, target);
    this.#timer = timer((elapsed) => {
      const share = Math.min(1, elapsed / DURATION);
      this.#draw(way(easeCubicInOut(share)) as View);
      if (share === 1) this.#timer?.stop();
    });
  }

  /** Draws anew: the canvas has another size, or the colours have changed. */
  refresh(): void {
    this.#shown = this.#look();
    this.#image = null;
    this.#view = null;
    this.show(this.#figure, 'once');
  }

  #frame(): Frame {
    const { clientWidth: width, clientHeight: height } = this.#canvas;
    return { width, height, margin: MARGIN };
  }

  #draw(view: View): void {
    this.#view = view;
    const ratio = Math.min(devicePixelRatio, LARGEST_RATIO);
    const { width, height } = this.#frame();
    // Out of sight, as on paper, it has no size.
    if (width === 0 || height === 0) return;
    if (!this.#image) {
      this.#canvas.width = Math.round(width * ratio);
      this.#canvas.height = Math.round(height * ratio);
      this.#image = this.#context.createImageData(this.#canvas.width, this.#canvas.height);
    }
    const image = this.#image;
    const picture: Picture = {
      width: image.width,
      height: image.height,
      pixels: new Uint32Array(image.data.buffer),
    };
    const seen = projection(view, { width, height });
    picture.pixels.fill(0);
    for (const { marks, colour } of this.#shown.fields)
      paint(picture, marks, colour, {
        scale: seen.scale * ratio,
        left: seen.left * ratio,
        top: seen.top * ratio,
      });
    this.#context.putImageData(image, 0, 0);
    this.#context.setTransform(ratio, 0, 0, ratio, 0, 0);
    for (const field of this.#shown.fields) this.#drawLines(field, seen);
    this.#context.setTransform(1, 0, 0, 1, 0, 0);
  }

  /** Seam, enclosure, open edge, words: what says how the numbers of a field are said. */
  #drawLines(field: Shown, { scale, left, top }: Projection): void {
    const context = this.#context;
    const { ink, accent, font } = this.#shown.inks;
    const x = (column: number) => left + column * scale;
    const y = (row: number) => top + row * scale;
    const outline = (points: readonly (readonly [number, number])[], grow = 0) => {
      context.beginPath();
      const middle = points.reduce((sum, [column]) => sum + column, 0) / points.length;
      const centre = points.reduce((sum, [, row]) => sum + row, 0) / points.length;
      for (const [column, row] of points)
        context.lineTo(x(column) + (column < middle ? -grow : grow), y(row) + (row < centre ? -grow : grow));
      context.closePath();
      context.stroke();
    };

    context.strokeStyle = ink;
    context.lineWidth = 1.25;
    for (const points of Object.values(field.enclosures)) outline(points);
    context.setLineDash([4, 3]);
    for (const { x: column, y0, y1 } of field.seams)
      outline([
        [column, y0],
        [column, y1],
      ]);
    context.setLineDash([]);

    context.strokeStyle = css(field.colour);
    for (const { x0, x1, y: row } of field.openEdges)
      for (const { offset, width } of OPEN_LINES) {
        context.lineWidth = width;
        context.beginPath();
        context.moveTo(x(x0), y(row) + offset);
        context.lineTo(x(x1), y(row) + offset);
        context.stroke();
      }

    const here = field.boxes[this.#figure];
    if (here && Object.keys(field.boxes).length > 1) {
      context.strokeStyle = accent;
      context.lineWidth = 2;
      outline(corners(here), 4);
    }

    const all = whole(field);
    const lines = field.labels.flatMap((label, i) => {
      const style = `${i === 0 ? '600' : '400'} 15px ${font}`;
      context.font = style;
      const fits = (text: string) => context.measureText(text).width <= this.#frame().width - MARGIN.left;
      return wrap(label, fits).map((text) => ({ text, style }));
    });
    context.fillStyle = ink;
    for (const [i, { text, style }] of lines.entries()) {
      context.font = style;
      context.fillText(text, x(all.x), y(all.y) - 14 - LINE * (lines.length - 1 - i));
    }
    context.font = `400 13px ${font}`;
    for (const { x0, y: row } of field.openEdges) context.fillText(field.openLabel, x(x0), y(row) + 40);
  }
}

const corners = ({ x, y, width, height }: Box) =>
  [
    [x, y],
    [x + width, y],
    [x + width, y + height],
    [x, y + height],
  ] as const;

/** The smallest box around all that a field draws. */
function whole({ boxes }: Field): Box {
  const all = Object.values(boxes);
  const [x, y] = [Math.min(...all.map((box) => box.x)), Math.min(...all.map((box) => box.y))];
  return {
    x,
    y,
    width: Math.max(...all.map((box) => box.x + box.width)) - x,
    height: Math.max(...all.map((box) => box.y + box.height)) - y,
  };
}
