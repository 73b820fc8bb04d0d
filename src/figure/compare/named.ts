import type { Locale } from '../../i18n/locale.ts';
import { runOf } from '../../model/anchor.ts';
import type { Declaration } from '../../model/declaration.ts';
import { isStated, type StatedFigure } from '../../model/schema.ts';
import { wordsIn } from '../../model/words-in.ts';

/** @throws Error if there is no such stated figure. */
export function statedFigure(id: string, { figures }: Pick<Declaration, 'figures'>): StatedFigure {
  const found = figures.filter(isStated).find((figure) => figure.id === id);
  if (!found) throw new Error(`there is no stated figure "${id}"`);
  return found;
}

/** The words of the text that a figure is quoted from, with its qualifier: "plus de 2.700 migrants irréguliers". */
export const wordsOf = ({ quotedFrom }: StatedFigure, lang: string): string =>
  runOf(wordsIn(quotedFrom, lang));

/** These words in quotation marks, as the name of the figure in a sentence of ours. */
export const nameOf = (figure: StatedFigure, { lang, t }: Locale): string =>
  t('quote', { words: wordsOf(figure, lang) });
