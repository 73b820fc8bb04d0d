import { expect, it } from 'vitest';
import { isStaged } from './is-staged.ts';

it('isStaged(route) is true on the reading page alone, without all notes and without a second language', () => {
  expect(isStaged({ page: 'reading', lang: 'fr', figure: 'officers' })).toBe(true);
  expect(isStaged({ page: 'reading', lang: 'fr', notes: 'all' })).toBe(false);
  expect(isStaged({ page: 'reading', lang: 'fr', compare: 'en' })).toBe(false);
  expect(isStaged({ page: 'figure', lang: 'fr', view: 'officers' })).toBe(false);
});
