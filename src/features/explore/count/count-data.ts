import type { CountData } from '../../../contract/count.ts';
import { countedGroups } from '../../../figure/groups.ts';
import { placeText } from '../../../figure/place-text.ts';
import type { Statement } from '../../../figure/statement.ts';
import type { Locale } from '../../../i18n/locale.ts';
import { runOf } from '../../../model/anchor.ts';
import type { Declaration } from '../../../model/declaration.ts';
import { format } from '../../../route/route.ts';
import { hueOf } from '../../../text/hue.ts';

/**
 * Returns what the sheet shows, in the language of its page: each figure with "more than" is a field of its
 * own.
 *
 * @param root path from the page to the site’s root
 */
export function countData(declaration: Declaration, locale: Locale, root: string): CountData {
  const { lang, t } = locale;
  const figure = ({
    id,
    value,
    magnitudeStatus,
    relation,
    said,
    quoted,
    shortLabel,
    quotation,
  }: Statement) => ({
    id,
    value,
    magnitudeStatus,
    relation,
    said,
    quoted,
    shortLabel,
    run: runOf(quotation),
    href: `${root}${format({ page: 'reading', lang, figure: id })}`,
    place: t('figurePage.inText', {
      place: placeText(quotation.segment, declaration.about.outline, locale),
    }),
  });
  return {
    fields: countedGroups(declaration, locale).map(({ id, form, stated }) => ({
      form,
      hue: hueOf(declaration, id),
      figures: stated.map(figure),
    })),
    words: {
      name: t('count.name'),
      steps: t('count.steps'),
      whole: t('count.whole'),
      closer: t('count.closer'),
      farther: t('count.farther'),
      left: t('count.left'),
      right: t('count.right'),
      up: t('count.up'),
      down: t('count.down'),
      hint: t('count.hint'),
      touch: t('count.touch'),
      apart: t('count.apart'),
      one: t('overview.one'),
    },
  };
}
