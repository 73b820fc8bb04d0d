import type { ChartFigure } from '../src/charts/chart.ts';

/** A figure as charts take it, with no words, and with what a test gives it. */
export const chartFigure = (given: Partial<ChartFigure>): ChartFigure => ({
  id: 'a',
  n: 1,
  value: 0,
  magnitudeStatus: '=',
  relation: null,
  period: null,
  said: '',
  shortLabel: '',
  periodText: '',
  href: '',
  ...given,
});
