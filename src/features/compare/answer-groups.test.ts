import { expect, it } from 'vitest';
import type { ComparedAnswer } from '../../contract/compare.ts';
import { answerGroups } from './answer-groups.ts';

const refused = (why: number): ComparedAnswer => ({
  kind: 'refused',
  figures: [],
  verdict: 0,
  why: [why],
  sentence: 0,
});
const questions = {
  side: { name: 'Side', between: 'beside' },
  sum: { name: 'Add', between: 'plus' },
  share: { name: 'Share', between: 'of' },
};
const data = {
  figures: ['a', 'b'].map((id) => ({ id, quoted: `“${id}”` })),
  questions,
  answers: {
    'side a': refused(1),
    'side b': refused(1),
    'sum a b': refused(2),
    'share a b': refused(2),
    'share b a': refused(3),
  },
} as unknown as Parameters<typeof answerGroups>[0];

it('answerGroups(data) lists each number alone and with those after it, one row for what has one answer', () => {
  const groups = answerGroups(data).map(({ parts, before }) => [
    before,
    parts.map(({ other, rows }) => [other, rows.map(({ names }) => names)]),
  ]);
  expect(groups).toEqual([
    [
      [],
      [
        ['', [['Side']]],
        ['b', [['Add', '“a” of “b”'], ['“b” of “a”']]],
      ],
    ],
    [['a'], [['', [['Side']]]]],
  ]);
});
