import { expect, it } from 'vitest';
import { declaration } from '../../../tests/declaration.ts';
import { refusedCombinations } from './refused-combinations.ts';

it('refusedCombinations(declaration) ask about two of the figures that each refusal names', () => {
  const found = refusedCombinations(declaration);
  expect(found.size).toBeGreaterThan(0);
  for (const [id, { ids }] of found)
    expect(declaration.refusals.find((refusal) => refusal.id === id)?.figures).toEqual(
      expect.arrayContaining([...ids]),
    );
});

it('refusedCombinations(declaration) has none without written refusals', () => {
  expect(refusedCombinations({ ...declaration, refusals: [] }).size).toBe(0);
});
