import type { Declaration } from '../../model/declaration.ts';
import { isStated, type StatedFigure } from '../../model/schema.ts';
import { wordsIn } from '../../model/words-in.ts';
import { byTextOrder } from '../../text/order.ts';
import { locateQuotation } from '../../text/quotation.ts';

/** Returns the stated figures in the order of the text. */
export function figuresInTextOrder(declaration: Declaration, lang: string): StatedFigure[] {
  const inText = byTextOrder(declaration);
  const placed = declaration.figures.filter(isStated).map((figure) => {
    const quotation = wordsIn(figure.quotedFrom, lang);
    const { start } = locateQuotation(quotation, declaration, lang);
    return { figure, segment: quotation.segment, start };
  });
  return placed.sort(inText).map(({ figure }) => figure);
}
