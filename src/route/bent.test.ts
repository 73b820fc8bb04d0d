import { expect, it } from 'vitest';
import { plainName, readQuery, withoutSigns } from './bent.ts';

it.each([
  'en/figures/removals/)',
  'en/figures/removals/).',
  'en/figures/removals/\u00a0»',
  'en/figures/removals/%C2%BB,',
])('withoutSigns(text) takes the signs after an address away: %s', (address) => {
  expect(withoutSigns(address)).toBe('en/figures/removals/');
});

it('withoutSigns(text) leaves signs inside as they are', () => {
  expect(withoutSigns('a).b')).toBe('a).b');
  expect(withoutSigns(').,')).toBe('');
});

it('plainName(name) takes away what escaping has left, however often it was escaped', () => {
  expect(['title', 'amp;title', 'amp;amp;title', 'camp;'].map(plainName)).toEqual([
    'title',
    'title',
    'title',
    'camp;',
  ]);
});

it('readQuery(query) reads "&amp;" as "&"', () => {
  expect(readQuery('?figure=removals&amp;compare=fr').get('compare')).toBe('fr');
});
