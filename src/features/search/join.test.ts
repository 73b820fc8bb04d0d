import { expect, it } from 'vitest';
import { join } from './join.ts';

it('join(folded) takes spaces and hyphens out, and knows where each letter was', () => {
  expect(join('au r-u')).toEqual({
    text: 'auru',
    places: [0, 1, 3, 5],
    gaps: [false, false, true, true],
  });
});
