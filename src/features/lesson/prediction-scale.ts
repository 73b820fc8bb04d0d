import { numberText } from '../../figure/qualified-number.ts';
import { formatNumber } from '../../i18n/format.ts';
import type { Key, Locale } from '../../i18n/locale.ts';
import { isStated, type Figure, type StatedFigure, type Step } from '../../model/schema.ts';

/** A step in which the class guesses a number before it is shown. */
export type PredictionStep = Step & { show: { what: 'prediction' } };

/** The ways of saying a number that a class chooses from. */
export const QUALIFIER_CHOICES = ['=', '~', '>'] as const;

/**
 * The figure that a step asks for.
 * @throws Error where it is not stated, or where its number would not stand on the scale.
 */
export function predictedFigure({ id, show }: PredictionStep, figures: readonly Figure[]): StatedFigure {
  const figure = figures.filter(isStated).find((candidate) => candidate.id === show.figure);
  if (!figure) throw new Error(`step "${id}": no stated figure "${show.figure}"`);
  if (figure.value > show.to)
    throw new Error(`step "${id}": the scale ends at ${String(show.to)}, before "${figure.id}"`);
  return figure;
}

/** Where a value stands on the axis, in percent. */
export const percent = (value: number, to: number): number => Math.round((value / to) * 100_000) / 1000;

/** The ends of the first three quarters of the scale, on its steps; fewer where it has not that many steps. */
export function quarters(to: number, step: number): number[] {
  const ends = [1, 2, 3].map((quarter) => Math.round((to * quarter) / 4 / step) * step);
  return [...new Set(ends)].filter((end) => end > 0 && end < to);
}

/** Large sums are typed in millions, all else one by one. */
export const factorOf = ({ unit }: StatedFigure, to: number): number =>
  unit === 'EUR' && to >= 1_000_000 ? 1_000_000 : 1;

/** Stands for the number while the words around it are found. */
const PLACE = '{value}';

/** How a value of the figure's unit is said, with a place for the number; and from a million on, where that differs. */
export const templates = ({ unit }: StatedFigure, { t }: Locale) => ({
  small: t(`unit.${unit}` satisfies Key, { value: PLACE }),
  large: unit === 'EUR' ? t('unit.EUR.large', { value: PLACE }) : '',
});

/** What stands before and after the field in which the number is typed: "€" and "million"; nothing for what is counted. */
export function unitAffixes(
  figure: StatedFigure,
  to: number,
  locale: Locale,
): { before: string; after: string } {
  const typed = formatNumber(to / factorOf(figure, to), locale.intl);
  const [before = '', after = ''] = numberText({ unit: figure.unit, value: to }, locale).split(typed);
  return { before: before.trim(), after: after.trim() };
}

/** What hands are raised for: the quarters of the scale, numbers as they are typed; the last one has no end. */
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
          : t('predict.between', { from: text(from), to: text(end) });
    return { id: from, text: words };
  });
}
