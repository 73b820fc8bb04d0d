import { describe, expect, it } from 'vitest';
import { staleCaches, NO_WINDOWS, takenOver, withoutClosed } from './windows.ts';

describe('takenOver(windows, next, open)', () => {
  it('gives no window to a version before the first', () => {
    expect(takenOver(NO_WINDOWS, 'one', ['a'])).toEqual({ current: 'one', before: {} });
  });

  it('leaves each window the version it was opened under, over two renewals', () => {
    const second = takenOver({ current: 'one', before: {} }, 'two', ['a']);
    expect(second).toEqual({ current: 'two', before: { a: 'one' } });
    expect(takenOver(second, 'three', ['a', 'b'])).toEqual({
      current: 'three',
      before: { a: 'one', b: 'two' },
    });
  });

  it('has no earlier version where only the worker itself has changed', () => {
    expect(takenOver({ current: 'one', before: {} }, 'one', ['a']).before).toEqual({});
  });
});

it('withoutClosed(windows, open) forgets windows that have been closed', () => {
  const windows = { current: 'two', before: { a: 'one', b: 'one' } };
  expect(withoutClosed(windows, ['b', 'c'])).toEqual({ current: 'two', before: { b: 'one' } });
});

it('staleCaches(names, windows) names the caches of no window, and neither the present one nor one in use', () => {
  expect(staleCaches(['one', 'two', 'three'], { current: 'three', before: { a: 'two' } })).toEqual(['one']);
});
