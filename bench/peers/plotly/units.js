import Plotly from 'plotly.js-basic-dist-min';
import { DURATION, HEIGHT, WIDTH } from '../../units/layouts.js';

const along = (layout, axis) => Array.from({ length: layout.length / 2 }, (_, i) => layout[2 * i + axis]);

/** Draws a scatter plot of elements, the only animated kind of this library. */
export async function draw(place, { size, from, to }) {
  const data = (layout) => ({ x: along(layout, 0), y: along(layout, 1) });
  await Plotly.newPlot(
    place,
    [
      {
        ...data(from),
        type: 'scatter',
        mode: 'markers',
        hoverinfo: 'skip',
        marker: { color: '#2b7366', size: size * 0.72 },
      },
    ],
    {
      width: WIDTH,
      height: HEIGHT,
      margin: { l: 0, r: 0, t: 0, b: 0 },
      xaxis: { visible: false, range: [0, WIDTH] },
      yaxis: { visible: false, range: [HEIGHT, 0] },
    },
    { staticPlot: true },
  );
  const timing = {
    transition: { duration: DURATION, easing: 'cubic-in-out' },
    frame: { duration: DURATION },
  };
  return () => Plotly.animate(place, { data: [data(to)] }, timing);
}
