import { JSDOM } from 'jsdom';
import { chart } from '../plot/chart.js';

/** Renders the charts as HTML at build; the page needs no script. */
export function html(charts) {
  const { document } = new JSDOM('').window;
  return charts.map((bars) => chart(bars, { width: 640, height: 280, document }).outerHTML);
}
