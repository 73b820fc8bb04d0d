import type { CompareData, Invitation } from '../../contract/compare.ts';
import { keyOfAsked } from '../../model/compare/question.ts';
import { refusedCombinations } from '../../model/compare/refused-combinations.ts';
import type { Declaration } from '../../model/declaration.ts';
import { wordsIn } from '../../model/words-in.ts';
import { selectionAt } from '../../figure/compare/selection.ts';
import { titleOf } from '../../figure/compare/title-of.ts';

/** The first question that each written refusal answers, in the order of the refusals. */
export function wrongInvitations(
  declaration: Pick<Declaration, 'figures' | 'refusals'>,
  lang: string,
): Invitation[] {
  const asked = refusedCombinations(declaration);
  return declaration.refusals.flatMap(({ id, title }) => {
    const own = asked.get(id);
    return own ? [{ key: keyOfAsked(own), title: wordsIn(title, lang) }] : [];
  });
}

/** The drawn answers about two figures, apart from the two beside each other. */
export const allowedInvitations = (
  data: Pick<CompareData, 'answers' | 'figures' | 'questions'>,
): Invitation[] =>
  Object.entries(data.answers).flatMap(([key, { kind }]) => {
    const selection = selectionAt(key);
    const isAllowed = kind === 'drawn' && selection.figures.length === 2 && selection.question !== 'side';
    return isAllowed ? [{ key, title: titleOf(selection, data) }] : [];
  });
