import type { AskedData } from '../../../contract/compare.ts';
import { selectionAt, type Selection } from '../../../figure/compare/selection.ts';
import { questions } from '../../../model/compare/question.ts';

/** The selection of a key from another window: only numbers of this text, and a question that there is. */
export function selectionIn(key: string, { figures: known }: Pick<AskedData, 'figures'>): Selection {
  const { question, figures } = selectionAt(key);
  return {
    question: questions.find((each) => each === question) ?? 'sum',
    figures: figures.filter((id) => known.some((figure) => figure.id === id)).slice(0, 2),
  };
}
