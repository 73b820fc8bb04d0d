import type { TimedFigure } from '../charts/extent.ts';
import type { FigureWords } from '../contract/panel.ts';
import { period } from '../model/period.ts';
import type { StatedFigure } from '../model/schema.ts';
import { wordsIn } from '../model/words-in.ts';
import { coverage } from './coverage.ts';

/** Returns a stated figure as charts draw it: its values from the data, its words from the page. */
export const timedFigure = (figure: StatedFigure, lang: string, words: FigureWords): TimedFigure => ({
  ...words,
  id: figure.id,
  value: figure.value,
  magnitudeStatus: figure.magnitudeStatus,
  relation: figure.relation?.type ?? null,
  period: coverage(figure),
  shortLabel: wordsIn(figure.shortLabel, lang),
  day: figure.observationDate === null ? null : new Date(figure.observationDate),
  basis: figure.periodBasis,
  beginsAbout: figure.temporalCoverage !== null && period(figure.temporalCoverage).startIs === 'about',
});
