import type { RowWords } from '../export/rows.ts';
import type { Declaration } from '../model/declaration.ts';
import { isDerived, isStated, type StatedFigure } from '../model/schema.ts';
import { formulaText } from './formula-text.ts';
import { placeText } from './place-text.ts';
import { saidText } from './said.ts';
import { statement } from './statement.ts';

/**
 * Stated figures, and after them what we compute from them and from no others, with the words that their rows need,
 * in the present language of messages.
 */
export function rowWordsOf(
  stated: readonly StatedFigure[],
  { about, figures }: Declaration,
  lang: string,
): RowWords[] {
  const ids = stated.map(({ id }) => id);
  const computed = figures
    .filter(isDerived)
    .filter(({ wasDerivedFrom }) => wasDerivedFrom.every((id) => ids.includes(id)));
  return [
    ...stated.map((figure) => {
      const { said, label, when, quotation } = statement(figure, lang);
      return { figure, said, label, when, place: placeText(quotation.segment, about.outline), formula: '' };
    }),
    ...computed.map((figure) => ({
      figure,
      said: saidText(figure, lang),
      label: figure.label[lang] ?? '',
      when: '',
      place: '',
      formula: formulaText(figure, figures.filter(isStated), lang),
    })),
  ];
}
