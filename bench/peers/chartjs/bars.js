import { BarController, BarElement, CategoryScale, Chart, LinearScale, Title } from 'chart.js';

Chart.register(BarController, BarElement, CategoryScale, LinearScale, Title);

/** Writes each value behind its bar: the library has no labels. */
const values = {
  id: 'values',
  afterDatasetsDraw(chart) {
    const { ctx, data } = chart;
    ctx.fillStyle = '#1d1b18';
    ctx.textBaseline = 'middle';
    for (const [i, { x, y }] of chart.getDatasetMeta(0).data.entries())
      ctx.fillText(data.datasets[0].texts[i], x + 6, y);
  },
};

/** Draws horizontal bars with their values, a title and axes. */
export function draw(place, { title, bars }) {
  const canvas = place.appendChild(document.createElement('canvas'));
  new Chart(canvas, {
    type: 'bar',
    data: {
      labels: bars.map(({ label }) => label),
      datasets: [
        {
          data: bars.map(({ value }) => value),
          texts: bars.map(({ text }) => text),
          backgroundColor: '#2b7366',
        },
      ],
    },
    options: {
      animation: false,
      indexAxis: 'y',
      maintainAspectRatio: false,
      layout: { padding: { right: 64 } },
      plugins: { title: { display: true, text: title } },
    },
    plugins: [values],
  });
}
