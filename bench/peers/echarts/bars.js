import { BarChart } from 'echarts/charts';
import { GridComponent, TitleComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

use([BarChart, GridComponent, TitleComponent, SVGRenderer]);

/** Draws horizontal bars with their values, a title and axes. */
export function draw(place, { title, bars }) {
  init(place, null, { renderer: 'svg' }).setOption({
    animation: false,
    title: { text: title, textStyle: { fontSize: 14 } },
    grid: { left: 180, right: 64, top: 40, bottom: 28 },
    xAxis: { type: 'value', splitNumber: 4 },
    yAxis: {
      type: 'category',
      inverse: true,
      data: bars.map(({ label }) => label),
      axisLabel: { width: 170, overflow: 'break' },
    },
    series: [
      {
        type: 'bar',
        color: '#2b7366',
        data: bars.map(({ value }) => value),
        label: { show: true, position: 'right', formatter: ({ dataIndex }) => bars[dataIndex].text },
      },
    ],
  });
}
