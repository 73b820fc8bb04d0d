import { easeCubicInOut, timer } from 'd3';
import { DURATION, HEIGHT, WIDTH } from '../../units/layouts.js';

/** Draws a square for each unit on a canvas: a page cannot handle more than a few thousand elements. */
export function draw(place, { n, size, from, to }) {
  const canvas = place.appendChild(document.createElement('canvas'));
  canvas.width = WIDTH;
  canvas.height = HEIGHT;
  const context = canvas.getContext('2d');
  context.fillStyle = '#2b7366';
  const side = Math.max(1, size * 0.72);
  const at = (share) => {
    context.clearRect(0, 0, WIDTH, HEIGHT);
    for (let i = 0; i < 2 * n; i += 2)
      context.fillRect(
        from[i] + (to[i] - from[i]) * share,
        from[i + 1] + (to[i + 1] - from[i + 1]) * share,
        side,
        side,
      );
  };
  at(0);
  return () =>
    new Promise((resolve) => {
      const way = timer((elapsed) => {
        const share = Math.min(1, elapsed / DURATION);
        at(easeCubicInOut(share));
        if (share < 1) return;
        way.stop();
        resolve();
      });
    });
}
