import ApexCharts from 'apexcharts/bar';

/** Draws horizontal bars with their values, a title and axes. */
export function draw(place, { title, bars }) {
  void new ApexCharts(place, {
    chart: {
      type: 'bar',
      height: place.clientHeight,
      animations: { enabled: false },
      toolbar: { show: false },
    },
    title: { text: title },
    colors: ['#2b7366'],
    plotOptions: { bar: { horizontal: true, dataLabels: { position: 'top' } } },
    dataLabels: {
      textAnchor: 'start',
      style: { colors: ['#1d1b18'] },
      formatter: (value, { dataPointIndex }) => bars[dataPointIndex].text,
    },
    xaxis: { categories: bars.map(({ label }) => label) },
    series: [{ name: title, data: bars.map(({ value }) => value) }],
  }).render();
}
