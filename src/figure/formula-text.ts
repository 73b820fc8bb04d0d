import type { Locale } from '../i18n/locale.ts';
import { period } from '../model/period.ts';
import { isStated, type DerivedFigure, type Figure } from '../model/schema.ts';
import { qualifiedText } from './qualified-number.ts';

/**
 * The formula of a derived figure in numbers rather than ids: "environ 7 000 − 5 000", "28 en 12 mois".
 * @throws Error if the formula names an unknown figure; the data check refuses such data.
 */
export function formulaText(
  { id, formula }: DerivedFigure,
  figures: readonly Figure[],
  locale: Locale,
): string {
  const { t } = locale;
  const [first = '', sign, second = ''] = formula.split(' ');
  const stated = (name: string) => {
    const found = figures.filter(isStated).find((figure) => figure.id === name);
    if (!found) throw new Error(`figure "${id}": its formula names no stated figure "${name}"`);
    return found;
  };
  const value = (name: string) => qualifiedText({ ...stated(name), relation: null }, locale);
  if (sign === '/') {
    const { months, monthsAbout } = period(stated(first).temporalCoverage ?? '');
    if (months === null)
      throw new Error(`figure "${id}": a pace needs a period of known length, "${first}" has none`);
    const length = t(monthsAbout ? 'said.~' : 'said.=', { value: String(months) });
    return t('formula.pace', { value: value(first), months: length }, { n: months });
  }
  return `${value(first)} ${sign === '-' ? '−' : '+'} ${value(second)}`;
}
