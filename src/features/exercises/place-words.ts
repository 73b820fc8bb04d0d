import { placeText } from '../../figure/place-text.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Declaration } from '../../model/declaration.ts';
import type { Quotation } from '../../model/schema.ts';
import { lineNumbers } from './numbered-lines.ts';

const segmentsOf = (quotations: readonly Quotation[]): string[] => [
  ...new Set(quotations.map(({ segment }) => segment)),
];

/** Names the places of some quotations, each once: "section 2, point 3". */
export const placeNames = (
  quotations: readonly Quotation[],
  { about }: Declaration,
  locale: Locale,
): string[] => [
  ...new Set(segmentsOf(quotations).map((segment) => placeText(segment, about.outline, locale))),
];

/** Names the places with the line numbers of the worksheet: "section 2, point 3, lines 68 to 71". */
export const placesWithLines = (
  quotations: readonly Quotation[],
  declaration: Declaration,
  locale: Locale,
): string[] =>
  segmentsOf(quotations).map((segment) => {
    const lines = quotations
      .filter((quotation) => quotation.segment === segment)
      .flatMap((quotation) => lineNumbers(declaration, locale.lang, quotation));
    const [first, last] = [Math.min(...lines), Math.max(...lines)];
    const place = placeText(segment, declaration.about.outline, locale);
    return first === last
      ? locale.t('worksheet.line', { place, line: String(first) })
      : locale.t('worksheet.lines', { place, first: String(first), last: String(last) });
  });
