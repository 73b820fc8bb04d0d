import { describe, expect, it } from 'vitest';
import { shuffled } from './options.ts';

const items = ['a', 'b', 'c', 'd'];
const order = (seed: string) => shuffled(items, (item) => item, seed).join('');

describe('shuffled(items, idOf, seed)', () => {
  it('is the same order each time, and another for another seed', () => {
    expect(order('one')).toBe(order('one'));
    expect(new Set(['one', 'two', 'three', 'four'].map(order)).size).toBeGreaterThan(2);
  });

  it('leaves nothing out', () => {
    expect([...order('one')].sort()).toEqual(items);
  });

  it('does not depend on the order that it is given', () => {
    const turned = shuffled([...items].reverse(), (item) => item, 'one').join('');
    expect(turned).toBe(order('one'));
  });
});
