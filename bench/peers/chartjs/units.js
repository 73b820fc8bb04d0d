import { Chart, LinearScale, PointElement, ScatterController } from 'chart.js';
import { DURATION, HEIGHT, WIDTH } from '../../units/layouts.js';

Chart.register(LinearScale, PointElement, ScatterController);

const points = (n, layout) =>
  Array.from({ length: n }, (_, i) => ({ x: layout[2 * i], y: layout[2 * i + 1] }));

/** Draws a scatter plot with the settings for large data: ready points, no parsing, no interaction. */
export function draw(place, { n, size, from, to }) {
  place.style.cssText = `width: ${WIDTH}px; height: ${HEIGHT}px; max-width: none`;
  const canvas = place.appendChild(document.createElement('canvas'));
  const chart = new Chart(canvas, {
    type: 'scatter',
    data: {
      datasets: [
        { data: points(n, from), pointRadius: size * 0.36, backgroundColor: '#2b7366', borderWidth: 0 },
      ],
    },
    options: {
      animation: false,
      events: [],
      maintainAspectRatio: false,
      normalized: true,
      parsing: false,
      scales: {
        x: { display: false, min: 0, max: WIDTH, type: 'linear' },
        y: { display: false, min: 0, max: HEIGHT, reverse: true, type: 'linear' },
      },
    },
  });
  return () =>
    new Promise((resolve) => {
      chart.options.animation = { duration: DURATION, onComplete: resolve };
      chart.data.datasets[0].data = points(n, to);
      chart.update();
    });
}
