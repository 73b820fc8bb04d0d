import { expect, it } from 'vitest';
import { declaration } from '../../../../tests/declaration.ts';
import { outlineSections } from './outline-rows.ts';

it('outlineSections(declaration, lang) counts the points of each section and the figures in them', () => {
  expect(
    outlineSections(declaration, 'fr').map(({ heading, points, figures }) => ({ heading, points, figures })),
  ).toEqual([
    { heading: 's1', points: 8, figures: 0 },
    { heading: 's2', points: 5, figures: 10 },
  ]);
});

it('outlineSections(declaration, lang) measures a passage in its letters', () => {
  const [, second] = outlineSections(declaration, 'fr');
  const row = second?.rows.find(({ segment }) => segment === 's2-c4');
  expect(row?.letters).toBe(declaration.segments['fr']?.['s2-c4']?.length);
  expect(row?.numbers.map(({ figure }) => figure)).toEqual(['removals']);
});
