import type { Locale } from '../../i18n/locale.ts';
import type { StatedFigure } from '../../model/schema.ts';
import { wordsIn } from '../../model/words-in.ts';
import { periodText } from '../coverage.ts';

/** The words of the text for the time of a figure, in quotation marks; "" if it has none. */
export const quotedTime = ({ periodQuotedFrom }: StatedFigure, { lang, t }: Locale): string =>
  periodQuotedFrom ? t('quote', { words: wordsIn(periodQuotedFrom, lang).exact }) : '';

/** The time of a figure as the predicate of a sentence: "is for the day of the declaration". */
function timeWords(figure: StatedFigure, locale: Locale): string {
  const { t } = locale;
  const { kind, periodBasis, temporalCoverage, observationDate } = figure;
  const when = quotedTime(figure, locale);
  if (periodBasis === 'vague' && when) return t('answer.time.vague', { when });
  if (temporalCoverage === null) return t(observationDate ? 'answer.time.day' : 'answer.time.unstated');
  const period = periodText(figure, locale);
  if (periodBasis === 'open-start') return t('answer.time.since', { period });
  return kind === 'stock' && when ? t('answer.time.quoted', { when }) : t('answer.time.period', { period });
}

/** The times of two figures in one sentence. */
export const timesSentence = (a: StatedFigure, b: StatedFigure, locale: Locale): string =>
  locale.t('answer.reason.times', { a: timeWords(a, locale), b: timeWords(b, locale) });
