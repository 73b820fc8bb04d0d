import type { ComparedAnswer, CompareData } from '../../contract/compare.ts';
import { fill } from '../../i18n/format.ts';
import type { Selection } from '../../figure/compare/selection.ts';

/** The announcement of a selection: the figure that is chosen or no longer is, and the new answer. */
export function announcement(
  before: Selection,
  after: Selection,
  answer: ComparedAnswer | undefined,
  { figures, texts, words }: Pick<CompareData, 'figures' | 'texts' | 'words'>,
): string {
  const added = after.figures.find((id) => !before.figures.includes(id));
  const removed = before.figures.find((id) => !after.figures.includes(id));
  const number = figures.find(({ id }) => id === (added ?? removed))?.name;
  const change = number && fill(words[added ? 'compare.chosen' : 'compare.removed'], { number });
  const verdict = answer && `${words[`compare.${answer.kind}`]}. ${texts[answer.verdict] ?? ''}`;
  return [change, verdict].filter(Boolean).join(' ');
}
