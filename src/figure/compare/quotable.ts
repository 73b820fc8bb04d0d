import type { Locale } from '../../i18n/locale.ts';
import type { Answer } from '../../model/compare/answer.ts';
import { tieOf } from '../../model/compare/tie.ts';
import type { Declaration } from '../../model/declaration.ts';
import type { StatedFigure } from '../../model/schema.ts';
import { wordsIn } from '../../model/words-in.ts';
import { tiedClaim } from '../copy.ts';
import { statedFigure } from './named.ts';

/** The figure whose claim tells both: the one that names the other. Undefined if the text does not relate them. */
function telling([a, b]: readonly StatedFigure[]): StatedFigure | undefined {
  return a && b ? tieOf(a, b)?.next : a;
}

/**
 * One sentence to quote: who says it, and each figure with its qualifier, its period and, if it is a part, its
 * whole; with our arithmetic, if there is any.
 */
export function quotable(answer: Answer, formula: string, declaration: Declaration, locale: Locale): string {
  const { lang, t } = locale;
  // In the order of the data, whatever was asked, so that the same two figures are quoted alike.
  const figures = declaration.figures
    .filter(({ id }) => answer.figures.includes(id))
    .map(({ id }) => statedFigure(id, declaration));
  const attribution = wordsIn(declaration.about.attribution, lang);
  const claim = (figure: StatedFigure) => tiedClaim(figure, declaration, locale);
  const one = telling(figures);
  if (one && formula) return t('answer.quote.ours', { attribution, claim: claim(one), formula });
  if (one) return t('copy.post', { attribution, claim: claim(one) });
  const [first = '', second = ''] = figures.map(claim);
  return t('answer.quote.two', { attribution, first, second });
}
