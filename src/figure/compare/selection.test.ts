import { describe, expect, it } from 'vitest';
import {
  keyOf,
  keysOf,
  paired,
  placed,
  routeWith,
  selectionAt,
  selectionOf,
  swapped,
  toggled,
} from './selection.ts';

const sum = (...figures: string[]) => ({ figures, question: 'sum' as const });

describe('a selection', () => {
  it.each([
    [[], ['c']],
    [['a'], ['a', 'c']],
    [
      ['a', 'b'],
      ['b', 'c'],
    ],
    [['a', 'c'], ['a']],
    [['c'], []],
  ])('of %j is %j after a click on c: a third figure replaces the older one', (before, after) => {
    expect(toggled(sum(...before), 'c')).toEqual(sum(...after));
  });

  it('of a figure dragged onto another has the dragged one first, and is one figure if it is the same', () => {
    expect(paired(sum('c'), 'a', 'b')).toEqual(sum('a', 'b'));
    expect(paired(sum('c', 'd'), 'a', 'a')).toEqual(sum('a'));
  });

  it.each([
    [['a', 'b'], 0, ['c', 'b']],
    [['a', 'b'], 1, ['a', 'c']],
    [['a'], 1, ['a', 'c']],
    [['a'], 0, ['c']],
    [['a', 'c'], 0, ['c', 'a']],
    [[], 1, ['c']],
  ] as const)('of %j with c put into place %i is %j', (before, place, after) => {
    expect(placed(sum(...before), 'c', place)).toEqual(sum(...after));
  });

  it('swapped twice is itself', () => {
    expect(swapped(swapped(sum('a', 'b')))).toEqual(sum('a', 'b'));
  });

  it('has a key that can be read back, and the key of the other order', () => {
    expect(selectionAt(keyOf(sum('a', 'b')))).toEqual(sum('a', 'b'));
    expect(keysOf(sum('a', 'b'))).toEqual(['sum a b', 'sum b a']);
  });
});

describe('the selection of an address', () => {
  const known = new Set(['a', 'b']);
  const route = { page: 'compare', lang: 'en' } as const;

  it('is the one that was put into it', () => {
    for (const selection of [sum('a', 'b'), sum('b'), sum(), { figures: ['a'], question: 'side' as const }])
      expect(selectionOf(routeWith(route, selection), known)).toEqual({ selection, unknown: [] });
  });

  it('keeps the figure that it knows, and names the other one', () => {
    expect(selectionOf({ ...route, figure: 'z', with: 'b', ask: 'sum' }, known)).toEqual({
      selection: sum('b'),
      unknown: ['z'],
    });
  });

  it('is not named while nothing is asked', () => {
    expect(routeWith({ ...route, figure: 'a', ask: 'sum' }, { figures: [], question: 'side' })).toEqual(
      route,
    );
  });
});
