import { charts } from 'bench:charts';
import { draw } from 'bench:peer';

for (const [i, chart] of charts.entries()) draw(document.getElementById(`chart-${i}`), chart);
