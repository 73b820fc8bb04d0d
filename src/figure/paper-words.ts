import type { PaperWords } from '../charts/paper-waffle.ts';
import { formatNumber } from '../i18n/format.ts';
import type { Locale } from '../i18n/locale.ts';

/** Returns the words in the drawings of sheets. */
export const paperWords = ({ intl, t }: Locale): PaperWords => ({
  noUpperValue: t('figure.noUpperValue'),
  counted: (said, label) => t('copy.bare', { said, label }),
  perRow: (count) => t('figure.perRow', { count: formatNumber(count, intl) }),
});
