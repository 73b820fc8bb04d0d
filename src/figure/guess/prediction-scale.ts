import { numberText } from '../qualified-number.ts';
import { formatNumber } from '../../i18n/format.ts';
import type { Key, Locale } from '../../i18n/locale.ts';
import { isStated, type Figure, type StatedFigure, type Step } from '../../model/schema.ts';

/** A step in which the class guesses a number before it is shown. */
export type PredictionStep = Step & { show: { what: 'prediction' } };

/**
 * Returns the figure to predict in a step.
 * @throws Error if it is not a stated figure, or is beyond the scale
 */
export function predictedFigure({ id, show }: PredictionStep, figures: readonly Figure[]): StatedFigure {
  const figure = figures.filter(isStated).find((candidate) => candidate.id === show.figure);
  if (!figure) throw new Error(`step "${id}": no stated figure "${show.figure}"`);
  if (figure.value > show.to)
    throw new Error(`step "${id}": the scale ends at ${String(show.to)}, before "${figure.id}"`);
  return figure;
}

/** Returns the position of a value on the axis, in percent. */
export const percent = (value: number, to: number): number => Math.round((value / to) * 100_000) / 1000;

/** Returns the ends of the first three quarters of the scale, rounded to its steps, without duplicates. */
export function quarters(to: number, step: number): number[] {
  const ends = [1, 2, 3].map((quarter) => Math.round((to * quarter) / 4 / step) * step);
  return [...new Set(ends)].filter((end) => end > 0 && end < to);
}

/** Returns the factor from typed numbers to base units: a million for large sums, else 1. */
export const factorOf = ({ unit }: StatedFigure, to: number): number =>
  unit === 'EUR' && to >= 1_000_000 ? 1_000_000 : 1;

/** Placeholder of the number in a template. */
const PLACE = '{value}';

/** Returns templates for a value with its unit; `large` is for a million and more, or empty. */
export const templates = ({ unit }: StatedFigure, { t }: Locale) => ({
  small: t(`unit.${unit}` satisfies Key, { value: PLACE }),
  large: unit === 'EUR' ? t('unit.EUR.large', { value: PLACE }) : '',
});

/** Returns the words before and after the number field: "€" and "million"; empty for counted units. */
export function unitAffixes(
  figure: StatedFigure,
  to: number,
  locale: Locale,
): { before: string; after: string } {
  const typed = formatNumber(to / factorOf(figure, to), locale.intl);
  const [before = '', after = ''] = numberText({ unit: figure.unit, value: to }, locale).split(typed);
  return { before: before.trim(), after: after.trim() };
}

/**
 * Returns the answers for a show of hands: the quarters of the scale, in typed units, the last one open. No number
 * is in two of them: of what is counted, a quarter ends one before the next; a sum may have a fraction.
 */
export function ranges(
  figure: StatedFigure,
  { to, step }: PredictionStep['show'],
  { intl, t }: Locale,
): { id: number; text: string }[] {
  const factor = factorOf(figure, to);
  const text = (value: number) => formatNumber(value / factor, intl);
  const ends = quarters(to, step);
  return [0, ...ends].map((from, i) => {
    const end = ends[i];
    const words =
      end === undefined
        ? t('predict.over', { from: text(from) })
        : from === 0
          ? t('predict.under', { to: text(end) })
          : factor === 1
            ? t('predict.between', { from: text(from), to: text(end - 1) })
            : t('predict.upTo', { from: text(from), to: text(end) });
    return { id: from, text: words };
  });
}
