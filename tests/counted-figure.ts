import type { CountedFigure } from '../src/contract/count.ts';

/** Builds a figure of the sheet at true count from the fields of a test. */
export const countedFigure = (given: Partial<CountedFigure>): CountedFigure => ({
  id: 'a',
  value: 0,
  magnitudeStatus: '=',
  relation: null,
  said: '',
  quoted: '“words”',
  shortLabel: '',
  run: '',
  href: '',
  place: '',
  ...given,
});
