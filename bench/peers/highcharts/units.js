import Highcharts from 'highcharts/esm/highcharts.js';
import { DURATION, HEIGHT, WIDTH } from '../../units/layouts.js';

const points = (n, layout) => Array.from({ length: n }, (_, i) => [layout[2 * i], layout[2 * i + 1]]);

/** Draws a scatter plot of elements. Its module for large data draws pixels and does not animate. */
export function draw(place, { n, size, from, to }) {
  const chart = Highcharts.chart(place, {
    chart: { type: 'scatter', width: WIDTH, height: HEIGHT, margin: 0, animation: false },
    title: { text: null },
    credits: { enabled: false },
    legend: { enabled: false },
    tooltip: { enabled: false },
    xAxis: { visible: false, min: 0, max: WIDTH },
    yAxis: { visible: false, min: 0, max: HEIGHT, reversed: true },
    plotOptions: {
      series: {
        animation: false,
        color: '#2b7366',
        enableMouseTracking: false,
        marker: { radius: size * 0.36, symbol: 'circle' },
        turboThreshold: 0,
      },
    },
    series: [{ data: points(n, from) }],
  });
  return () =>
    new Promise((resolve) => {
      for (const [i, point] of chart.series[0].points.entries())
        point.update({ x: to[2 * i], y: to[2 * i + 1] }, false, false);
      chart.redraw({ duration: DURATION });
      setTimeout(resolve, DURATION);
    });
}
