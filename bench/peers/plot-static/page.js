import { JSDOM } from 'jsdom';
import { chart } from '../plot/chart.js';

/** The charts as HTML: drawn once, on the server; the page needs no script. */
export function html(charts) {
  const { document } = new JSDOM('').window;
  return charts.map((bars) => chart(bars, { width: 640, height: 280, document }).outerHTML);
}
