import { expect, it } from 'vitest';
import { isLong } from './long.ts';

const outlineOf = (length: number) =>
  Array.from({ length }, (_, i) => ({ id: `p${String(i)}`, kind: 'paragraph' as const }));

it('isLong(outline) tells a text of hundreds of passages from one of some dozens', () => {
  expect([isLong(outlineOf(36)), isLong(outlineOf(249)), isLong(outlineOf(250))]).toEqual([
    false,
    false,
    true,
  ]);
});
