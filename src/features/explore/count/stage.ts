import { easeCubicInOut, interpolateZoom, timer, type Timer } from 'd3';
import { centred, commonScale, projection, type Frame, type View } from './camera.ts';
import { drawLines, boundingBox, type Inks, type StyledWaffle } from './draw-lines.ts';
import { paint, type Picture } from '../../../charts/paint.ts';

/** Duration of the move from one waffle to another, in milliseconds. */
const DURATION = 600;

/** Greatest ratio of canvas pixels to CSS pixels: a higher one costs more and looks the same. */
const LARGEST_RATIO = 2;

const MARGIN = { top: 72, right: 20, bottom: 48, left: 20 };

/** The canvas of all waffles: shows a part of the sheet and moves from waffle to waffle. */
export class Stage {
  #canvas: HTMLCanvasElement;
  #context: CanvasRenderingContext2D;
  #look: () => { waffles: StyledWaffle[]; inks: Inks };
  #ondraw: (isDrawn: boolean) => void;
  #shown: { waffles: StyledWaffle[]; inks: Inks };
  #image: ImageData | null = null;
  #view: View | null = null;
  #figure = '';
  #timer: Timer | null = null;

  /**
   * @param look returns the waffles in the current colours
   * @param ondraw called after each attempt to draw; false if it failed, for example for lack of memory
   */
  constructor(
    context: CanvasRenderingContext2D,
    look: () => { waffles: StyledWaffle[]; inks: Inks },
    ondraw: (isDrawn: boolean) => void,
  ) {
    this.#canvas = context.canvas;
    this.#context = context;
    this.#look = look;
    this.#ondraw = ondraw;
    this.#shown = look();
  }

  /** Shows the waffle of a figure, at once or by an animated move. */
  show(figure: string, at: 'once' | 'ease'): void {
    const waffle = this.#shown.waffles.find(({ boxes }) => boxes[figure]);
    if (!waffle) return;
    this.#figure = figure;
    const frame = this.#frame();
    const scale = commonScale(this.#shown.waffles.map(boundingBox), frame);
    const target = centred(boundingBox(waffle), frame, scale);
    this.#timer?.stop();
    const from = this.#view;
    if (at === 'once' || !from) {
      this.#attempt(target);
      return;
    }
    const way = interpolateZoom(from, target);
    this.#timer = timer((elapsed) => {
      const share = Math.min(1, elapsed / DURATION);
      const isDrawn = this.#attempt(way(easeCubicInOut(share)) as View);
      if (share === 1 || !isDrawn) this.#timer?.stop();
    });
  }

  /** Redraws after a change of size or colours. */
  refresh(): void {
    this.#shown = this.#look();
    this.#image = null;
    this.#view = null;
    this.show(this.#figure, 'once');
  }

  /** Stops the animation and reports that nothing is drawn, until `refresh`. */
  clear(): void {
    this.#timer?.stop();
    this.#ondraw(false);
  }

  #attempt(view: View): boolean {
    let isDrawn = true;
    try {
      this.#draw(view);
    } catch {
      isDrawn = false;
    }
    this.#ondraw(isDrawn);
    return isDrawn;
  }

  #frame(): Frame {
    const { clientWidth: width, clientHeight: height } = this.#canvas;
    return { width, height, margin: MARGIN };
  }

  #draw(view: View): void {
    this.#view = view;
    const ratio = Math.min(devicePixelRatio, LARGEST_RATIO);
    const { width, height } = this.#frame();
    // A hidden canvas, as on paper, has no size.
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
    // Skip waffles that are out of sight with all their words.
    const waffles = this.#shown.waffles.filter((waffle) => {
      const { y, height: rows } = boundingBox(waffle);
      const above = seen.top + y * seen.scale;
      return above - MARGIN.top < height && above + rows * seen.scale + MARGIN.bottom > 0;
    });
    picture.pixels.fill(0);
    for (const { marks, colour } of waffles)
      paint(picture, marks, colour, {
        scale: seen.scale * ratio,
        left: seen.left * ratio,
        top: seen.top * ratio,
      });
    this.#context.putImageData(image, 0, 0);
    this.#context.setTransform(ratio, 0, 0, ratio, 0, 0);
    for (const waffle of waffles)
      drawLines(this.#context, waffle, seen, this.#shown.inks, this.#figure, width);
    this.#context.setTransform(1, 0, 0, 1, 0, 0);
  }
}
