import Plotly from 'plotly.js-basic-dist-min';

/** Draws horizontal bars with their values, a title and axes. */
export function draw(place, { title, bars }) {
  void Plotly.newPlot(
    place,
    [
      {
        type: 'bar',
        orientation: 'h',
        marker: { color: '#2b7366' },
        x: bars.map(({ value }) => value),
        y: bars.map(({ label }) => label),
        text: bars.map(({ text }) => text),
        textposition: 'outside',
        cliponaxis: false,
      },
    ],
    {
      title: { text: title, font: { size: 14 } },
      margin: { l: 250, r: 64, t: 40, b: 28 },
      yaxis: { autorange: 'reversed' },
    },
    { displayModeBar: false },
  );
}
