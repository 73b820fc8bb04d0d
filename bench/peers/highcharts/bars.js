import Highcharts from 'highcharts/esm/highcharts.js';

/** Draws horizontal bars with their values, a title and axes. */
export function draw(place, { title, bars }) {
  Highcharts.chart(place, {
    chart: { type: 'bar', animation: false },
    title: { text: title, style: { fontSize: '14px' } },
    credits: { enabled: false },
    legend: { enabled: false },
    xAxis: { categories: bars.map(({ label }) => label) },
    yAxis: { title: { text: null } },
    plotOptions: {
      series: {
        animation: false,
        color: '#2b7366',
        dataLabels: { enabled: true, animation: false, defer: false, format: '{point.said}' },
      },
    },
    series: [{ data: bars.map(({ value, text }) => ({ y: value, said: text })) }],
  });
}
