import type { ChartWords } from '../charts/chart.ts';
import { formatNumber } from '../i18n/format.ts';
import type { Locale } from '../i18n/locale.ts';

/** Returns the words in drawings. */
export const chartWords = ({ intl, t }: Locale): ChartWords => ({
  noUpperValue: t('figure.noUpperValue'),
  startNotStated: t('figure.startNotStated'),
  counted: (said, label) => t('copy.bare', { said, label }),
  perRow: (count) => t('figure.perRow', { count: formatNumber(count, intl) }),
});
