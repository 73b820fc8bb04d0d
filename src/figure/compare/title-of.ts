import type { AskedData } from '../../contract/compare.ts';
import type { Selection } from './selection.ts';

/** A combination in a line: the numbers as quoted, with the question between or after them. */
export function titleOf(
  { figures: ids, question }: Selection,
  { figures, questions }: Pick<AskedData, 'figures' | 'questions'>,
): string {
  const { name, between } = questions[question];
  const quoted = ids.map((id) => figures.find((each) => each.id === id)?.quoted ?? '');
  return quoted.length === 2 ? quoted.join(` ${between} `) : `${quoted.join('')} · ${name}`;
}
