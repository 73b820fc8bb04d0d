import { utcDay } from 'd3';
import type { ChartPeriod } from '../charts/chart.ts';
import { formatDate, formatPeriod } from '../i18n/format.ts';
import type { Locale } from '../i18n/locale.ts';
import { period } from '../model/period.ts';
import type { StatedFigure } from '../model/schema.ts';

/** The period of a figure as moments of a time scale; null if the text states none. */
export function coverage({ temporalCoverage }: StatedFigure): ChartPeriod | null {
  if (temporalCoverage === null) return null;
  const span = period(temporalCoverage);
  const [first = ''] = temporalCoverage.split('/');
  const startBy = span.startIs === 'day' ? span.start : period(first).end;
  return {
    start: new Date(span.start),
    startBy: new Date(startBy),
    end: utcDay.offset(new Date(span.end), 1),
  };
}

/** The period in a few words of ours: "2015, douze mois". */
export function periodText({ temporalCoverage, observationDate }: StatedFigure, locale: Locale): string {
  const { t } = locale;
  if (temporalCoverage === null)
    return observationDate
      ? t('period.day', { day: formatDate(observationDate, locale) })
      : t('period.unstated');
  const { start, end, startIs, months } = period(temporalCoverage);
  const year = start.slice(0, 4);
  if (startIs === 'open') return t('period.since', { year, day: formatDate(end, locale) });
  if (startIs === 'about') return t('period.about', { period: formatPeriod(temporalCoverage, locale) });
  if (temporalCoverage === year && months === 12) return t('period.year', { year });
  if (start === `${year}-01-01` && end.startsWith(year))
    return t('period.partYear', { year, day: formatDate(end, locale, false) });
  return formatPeriod(temporalCoverage, locale);
}
