import type { ComparedFigure } from '../../contract/compare.ts';
import { panelId } from '../panel.ts';
import { placeText } from '../place-text.ts';
import { statements, type Statement } from '../statement.ts';
import { forSpeech } from '../../i18n/format.ts';
import { runOf } from '../../model/anchor.ts';
import { format } from '../../route/route.ts';
import { hueOf } from '../../text/hue.ts';
import { byTextOrder } from '../../text/order.ts';
import { locateQuotation } from '../../text/quotation.ts';
import type { Settings } from './settings.ts';

function comparedFigure(
  { id, said, quoted, shortLabel, quotation }: Statement,
  panel: string,
  { declaration, locale, root }: Settings,
): ComparedFigure {
  return {
    id,
    hue: hueOf(declaration, id),
    panel,
    said,
    quoted,
    label: shortLabel,
    name: forSpeech(locale.t('copy.bare', { said, label: shortLabel })),
    words: runOf(quotation),
    place: placeText(quotation.segment, declaration.about.outline, locale),
    href: root + format({ page: 'reading', lang: locale.lang, figure: id }),
  };
}

/** The stated figures in the order of the text. */
export function comparedFigures(settings: Settings): ComparedFigure[] {
  const { declaration, locale } = settings;
  const compare = byTextOrder(declaration);
  return declaration.views
    .flatMap((view) =>
      statements(view, declaration, locale).flatMap((panel, i) =>
        panel.map((each) => ({
          figure: comparedFigure(each, panelId(view, i), settings),
          segment: each.quotation.segment,
          start: locateQuotation(each.quotation, declaration, locale.lang).start,
        })),
      ),
    )
    .sort(compare)
    .map(({ figure }) => figure);
}
