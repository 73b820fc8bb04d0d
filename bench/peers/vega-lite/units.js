import { parse, View } from 'vega';
import { DURATION, HEIGHT, WIDTH } from '../../units/layouts.js';

/**
 * Draws symbols on a canvas. Vega-Lite cannot move from one layout to another; a signal of Vega, on which it
 * is built, does it.
 */
export async function draw(place, { n, size, from, to }) {
  const values = Array.from({ length: n }, (_, i) => ({
    x0: from[2 * i],
    y0: from[2 * i + 1],
    x1: to[2 * i],
    y1: to[2 * i + 1],
  }));
  const between = (axis) => ({ signal: `datum.${axis}0 + (datum.${axis}1 - datum.${axis}0) * share` });
  const view = new View(
    parse({
      width: WIDTH,
      height: HEIGHT,
      signals: [{ name: 'share', value: 0 }],
      data: [{ name: 'units', values }],
      marks: [
        {
          type: 'symbol',
          from: { data: 'units' },
          interactive: false,
          encode: {
            enter: { size: { value: (size * 0.72) ** 2 }, fill: { value: '#2b7366' } },
            update: { x: between('x'), y: between('y') },
          },
        },
      ],
    }),
    { renderer: 'canvas', container: place, hover: false },
  );
  await view.runAsync();
  return async () => {
    const start = performance.now();
    for (let share = 0; share < 1;) {
      const time = await new Promise(requestAnimationFrame);
      share = Math.min(1, Math.max(0, time - start) / DURATION);
      await view.signal('share', share * share * (3 - 2 * share)).runAsync();
    }
  };
}
