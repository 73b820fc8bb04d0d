import type { ChartWords } from '../charts/chart.ts';
import { formatNumber } from '../i18n/format.ts';
import { language, t } from '../i18n/index.ts';

/** The words that drawings carry, in the present language of messages. */
export const chartWords = (lang: string): ChartWords => ({
  noUpperValue: t('figure.noUpperValue'),
  startNotStated: t('figure.startNotStated'),
  counted: (said, label) => t('copy.bare', { said, label }),
  perRow: (count) => t('figure.perRow', { count: formatNumber(count, language(lang).intl) }),
});
