import type { RowWords } from '../export/rows.ts';
import type { Locale } from '../i18n/locale.ts';
import type { Declaration } from '../model/declaration.ts';
import { isDerived, isStated, type StatedFigure } from '../model/schema.ts';
import { wordsIn } from '../model/words-in.ts';
import { formulaText } from './formula-text.ts';
import { placeText } from './place-text.ts';
import { qualifiedText } from './qualified-number.ts';
import { statement } from './statement.ts';

/** Returns stated figures, then the figures derived from them alone, with the words of their rows. */
export function rowWordsOf(
  stated: readonly StatedFigure[],
  { about, figures }: Declaration,
  locale: Locale,
): RowWords[] {
  const ids = stated.map(({ id }) => id);
  const derivedFigures = figures
    .filter(isDerived)
    .filter(({ wasDerivedFrom }) => wasDerivedFrom.every((id) => ids.includes(id)));
  return [
    ...stated.map((figure) => {
      const { said, label, when, quotation } = statement(figure, locale);
      return {
        figure,
        said,
        label,
        when,
        place: placeText(quotation.segment, about.outline, locale),
        formula: '',
      };
    }),
    ...derivedFigures.map((figure) => ({
      figure,
      said: qualifiedText(figure, locale),
      label: wordsIn(figure.label, locale.lang),
      when: '',
      place: '',
      formula: formulaText(figure, figures.filter(isStated), locale),
    })),
  ];
}
