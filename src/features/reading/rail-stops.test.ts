import { expect, it } from 'vitest';
import { declaration } from '../../../tests/declaration.ts';
import { railStops } from './rail-stops.ts';

it('railStops(outline) has the opening, both sections with their points, and the end', () => {
  const stops = railStops(declaration.about.outline);
  expect(stops.map(({ kind }) => kind)).toEqual([
    'opening',
    'heading',
    ...Array.from({ length: 8 }, () => 'point'),
    'heading',
    ...Array.from({ length: 5 }, () => 'point'),
    'end',
  ]);
  expect([stops[0], stops.at(-1)].map((stop) => stop?.segment)).toEqual(['title', 'end-1']);
});
