import { axisX, barX, plot, text } from '@observablehq/plot';

/** The options are the same in the browser and on the server; the document differs. */
export const chart = ({ title, bars }, { width, height, document }) =>
  plot({
    document,
    title,
    width,
    height,
    marginLeft: 240,
    marginRight: 64,
    y: { label: null, domain: bars.map(({ label }) => label) },
    marks: [
      axisX({ label: null, ticks: 4 }),
      barX(bars, { x: 'value', y: 'label', fill: '#2b7366' }),
      text(bars, { x: 'value', y: 'label', text: 'text', textAnchor: 'start', dx: 6 }),
    ],
  });
