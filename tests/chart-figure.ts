import type { ChartFigure } from '../src/charts/chart.ts';

/** Builds a figure for charts, without words, from the fields of a test. */
export const chartFigure = (given: Partial<ChartFigure>): ChartFigure => ({
  id: 'a',
  n: 1,
  value: 0,
  magnitudeStatus: '=',
  relation: null,
  period: null,
  said: '',
  quoted: '',
  shortLabel: '',
  periodText: '',
  href: '',
  ...given,
});
