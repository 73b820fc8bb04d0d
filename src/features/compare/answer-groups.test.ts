import { expect, it } from 'vitest';
import type { ComparedAnswer } from '../../contract/compare.ts';
import { answerGroups } from './answer-groups.ts';

const refused = (verdict: number, why: number): ComparedAnswer => ({
  kind: 'refused',
  figures: [],
  verdict,
  why: [why],
  sentence: 0,
});
const data = {
  figures: [{ id: 'a' }, { id: 'b' }],
  answers: {
    'side a': refused(1, 1),
    'side b': refused(2, 1),
    'sum a b': refused(3, 2),
    'share a b': refused(4, 2),
    'share b a': refused(5, 3),
  },
} as unknown as Parameters<typeof answerGroups>[0];

it('answerGroups(data) lists each number alone and with those after it, one row for each reason', () => {
  const groups = answerGroups(data).map(({ parts, before }) => [
    before,
    parts.map(({ other, rows }) => [other, rows.map(({ verdicts }) => verdicts)]),
  ]);
  expect(groups).toEqual([
    [
      [],
      [
        ['', [[1]]],
        ['b', [[3, 4], [5]]],
      ],
    ],
    [['a'], [['', [[2]]]]],
  ]);
});
