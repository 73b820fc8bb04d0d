import { statements, type Statement } from '../../../figure/statement.ts';
import { qualifiers, type Qualifier } from '../../../figure/qualified-number.ts';
import type { Locale } from '../../../i18n/locale.ts';
import type { Declaration } from '../../../model/declaration.ts';
import type { Form, StatedFigure } from '../../../model/schema.ts';
import { figuresInTextOrder } from '../figures.ts';

const ALL: Qualifier[] = ['=', '~', '>', 'part-of', 'adds-to', 'follows'];

/** A qualifier that the text uses, with its figures in the order of the text. */
export interface UsedQualifier {
  qualifier: Qualifier;
  examples: StatedFigure[];
}

/** Returns the qualifiers that the text uses, in the order in which they are explained. */
export function usedQualifiers(declaration: Declaration, lang: string): UsedQualifier[] {
  const figures = figuresInTextOrder(declaration, lang);
  return ALL.map((qualifier) => ({
    qualifier,
    examples: figures.filter((figure) => qualifiers(figure).includes(qualifier)),
  })).filter(({ examples }) => examples.length > 0);
}

/** A panel that shows a qualifier, and the figure in it that has the qualifier. */
export interface Shown {
  form: Form;
  figures: Statement[];
  example: StatedFigure;
}

/** Returns the panel with the fewest figures of those that draw one of the examples; null if none is drawn. */
export function shownBy(
  examples: readonly StatedFigure[],
  declaration: Declaration,
  locale: Locale,
): Shown | null {
  const all = declaration.views.flatMap((view) =>
    statements(view, declaration, locale).flatMap((figures, i): Shown[] => {
      const example = examples.find(({ id }) => figures.some((figure) => figure.id === id));
      const form = view.panels[i]?.form;
      return example && form ? [{ form, figures, example }] : [];
    }),
  );
  return all.sort((a, b) => a.figures.length - b.figures.length)[0] ?? null;
}
