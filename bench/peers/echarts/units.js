import { ScatterChart } from 'echarts/charts';
import { GridComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { DURATION, HEIGHT, WIDTH } from '../../units/layouts.js';

use([ScatterChart, GridComponent, CanvasRenderer]);

const points = (n, layout) => Array.from({ length: n }, (_, i) => [layout[2 * i], layout[2 * i + 1]]);

/** Draws a scatter plot, animated whatever its size; the mode for large data would not animate. */
export function draw(place, { n, size, from, to }) {
  const chart = init(place, null, { width: WIDTH, height: HEIGHT });
  const option = (data, animation) => ({
    animation,
    animationThreshold: Infinity,
    animationDurationUpdate: DURATION,
    grid: { left: 0, right: 0, top: 0, bottom: 0 },
    xAxis: { show: false, min: 0, max: WIDTH },
    yAxis: { show: false, min: 0, max: HEIGHT, inverse: true },
    series: [
      {
        type: 'scatter',
        color: '#2b7366',
        silent: true,
        progressive: 0,
        symbolSize: size * 0.72,
        data,
      },
    ],
  });
  const finished = () => new Promise((resolve) => chart.on('finished', resolve));
  const first = finished();
  chart.setOption(option(points(n, from), false));
  return first.then(() => () => {
    chart.off('finished');
    const end = finished();
    chart.setOption(option(points(n, to), true));
    return end;
  });
}
