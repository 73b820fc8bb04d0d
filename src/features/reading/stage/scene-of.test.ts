import { expect, it } from 'vitest';
import { sceneOf } from './scene-of.ts';

const places = ['intro', 's1', 's1-c1', 's2', 's2-c1', 'end'].map((segment) => ({
  segment,
  hasFigures: segment === 's2-c1',
}));

it.each([
  ['intro', null],
  ['s1', 's1'],
  ['s1-c1', 's1'],
  ['s2-c1', 's2-c1'],
  ['end', 's1'],
  ['elsewhere', null],
])('sceneOf(places, outline, "%s") is %s', (segment, scene) => {
  expect(sceneOf(places, 's1', segment)).toBe(scene);
});
