import { expect, it } from 'vitest';
import { declaration } from '../../../tests/declaration.ts';
import { refusedCombination } from './refused-combination.ts';

it('refusedCombination(id) asks about two of the figures that the refusal names', () => {
  const asked = declaration.refusals.map(
    ({ id, figures }) => [refusedCombination(id, declaration), figures] as const,
  );
  for (const [combination, figures] of asked)
    if (combination) expect(figures).toEqual(expect.arrayContaining([...combination.ids]));
  expect(asked.filter(([combination]) => combination !== null)).not.toHaveLength(0);
});

it('refusedCombination(id) is null for a refusal that no question has', () => {
  expect(refusedCombination('nowhere', declaration)).toBeNull();
});
