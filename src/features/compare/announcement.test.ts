import { expect, it } from 'vitest';
import type { ComparedAnswer, CompareData } from '../../contract/compare.ts';
import { announcement } from './announcement.ts';

const data = {
  figures: ['a', 'b', 'c'].map((id) => ({ id, name: `about ${id}` })),
  texts: ['', 'Yes, the text says so.'],
  words: {
    'compare.chosen': 'Chosen: {number}.',
    'compare.removed': 'No longer chosen: {number}.',
    'compare.drawn': 'Drawn',
  },
} as unknown as Pick<CompareData, 'figures' | 'texts' | 'words'>;
const answer = { kind: 'drawn', verdict: 1 } as ComparedAnswer;
const sum = (...figures: string[]) => ({ figures, question: 'sum' as const });

it.each([
  [sum(), sum('a'), undefined, 'Chosen: about a.'],
  [sum('a'), sum('a', 'b'), answer, 'Chosen: about b. Drawn. Yes, the text says so.'],
  [sum('a', 'b'), sum('b', 'c'), answer, 'Chosen: about c. Drawn. Yes, the text says so.'],
  [sum('a', 'b'), sum('b'), undefined, 'No longer chosen: about a.'],
  [sum('a', 'b'), sum('b', 'a'), answer, 'Drawn. Yes, the text says so.'],
  [sum('a'), sum(), undefined, 'No longer chosen: about a.'],
] as const)('announcement(%j, %j) is the change, then the answer', (before, after, given, words) => {
  expect(announcement(before, after, given, data)).toBe(words);
});
