import type { Locale } from '../../i18n/locale.ts';
import type { StatedFigure } from '../../model/schema.ts';
import { wordsIn } from '../../model/words-in.ts';
import { periodText } from '../coverage.ts';

/** The words of the text for the time of a figure, in quotation marks; "" if it has none. */
export const quotedTime = ({ periodQuotedFrom }: StatedFigure, { lang, t }: Locale): string =>
  periodQuotedFrom ? t('quote', { words: wordsIn(periodQuotedFrom, lang).exact }) : '';

interface Time {
  form: 'vague' | 'day' | 'unstated' | 'since' | 'quoted' | 'period';
  period: string;
  words: string;
}

/** The form in which the time of a figure is given; a word is vague only if the text has one. */
function timeForm(
  { kind, periodBasis, temporalCoverage, observationDate }: StatedFigure,
  when: string,
): Time['form'] {
  if (periodBasis === 'vague' && when) return 'vague';
  if (temporalCoverage === null) return observationDate ? 'day' : 'unstated';
  if (periodBasis === 'open-start') return 'since';
  return kind === 'stock' && when ? 'quoted' : 'period';
}

/** The times of two figures in one sentence. */
export function timesSentence(a: StatedFigure, b: StatedFigure, locale: Locale): string {
  const { t } = locale;
  const [first, second] = [a, b].map((figure) => {
    const when = quotedTime(figure, locale);
    const form = timeForm(figure, when);
    const period = figure.temporalCoverage === null ? '' : periodText(figure, locale);
    // As the predicate of a sentence: "is for the day of the declaration".
    return { form, period, words: t(`answer.time.${form}`, { when, period }) };
  }) as [Time, Time];
  return first.form === 'period' && second.form === 'period'
    ? t('answer.reason.periods', { a: first.period, b: second.period })
    : t('answer.reason.times', { a: first.words, b: second.words });
}
