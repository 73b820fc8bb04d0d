import { easeCubicInOut, timer } from 'd3';
import { paint, type Colour, type Picture } from '../../src/charts/paint.ts';
import { wafflePolygon } from '../../src/charts/marks/waffle.ts';
import { runs } from '../../src/charts/marks/runs.ts';
import { DURATION, HEIGHT, WIDTH } from '../units/layouts.js';
import { paintMoving, stamp } from '../../src/charts/paint-moving.ts';

const COLOUR: Colour = [43, 115, 102];
const RADIUS = 0.36;

interface Given {
  n: number;
  size: number;
  from: Float32Array;
  to: Float32Array;
}

/** Draws n marks in one picture, as the page at true count does; moving marks are drawn separately. */
export function draw(place: HTMLElement, { n, size, from, to }: Given): () => Promise<void> {
  const canvas = place.appendChild(document.createElement('canvas'));
  canvas.width = WIDTH;
  canvas.height = HEIGHT;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('this browser gives no two-dimensional canvas');
  const image = context.createImageData(WIDTH, HEIGHT);
  const picture: Picture = { width: WIDTH, height: HEIGHT, pixels: new Uint32Array(image.data.buffer) };
  const side = Math.ceil(Math.sqrt(n));
  paint(picture, runs(wafflePolygon(n, side)), COLOUR, { scale: size, left: 0, top: 0 });
  context.putImageData(image, 0, 0);
  const mark = stamp(size, RADIUS, COLOUR);
  return () =>
    new Promise((resolve) => {
      const way = timer((elapsed) => {
        const share = Math.min(1, elapsed / DURATION);
        picture.pixels.fill(0);
        paintMoving(picture, from, to, easeCubicInOut(share), mark);
        context.putImageData(image, 0, 0);
        if (share < 1) return;
        way.stop();
        resolve();
      });
    });
}
