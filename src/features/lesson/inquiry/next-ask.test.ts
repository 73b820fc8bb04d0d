import { describe, expect, it } from 'vitest';
import { nextAsk } from './next-ask.ts';

const asks = ['sum a b', 'share a b'];

describe('nextAsk(asks, asked, move)', () => {
  it('goes through the questions that the step offers, and on to the next step', () => {
    expect(nextAsk(asks, '', 'next')).toBe('sum a b');
    expect(nextAsk(asks, 'sum a b', 'next')).toBe('share a b');
    expect(nextAsk(asks, 'share a b', 'next')).toBeNull();
  });

  it('goes back through them, to the list and to the step before', () => {
    expect(nextAsk(asks, 'share a b', 'previous')).toBe('sum a b');
    expect(nextAsk(asks, 'sum a b', 'previous')).toBe('');
    expect(nextAsk(asks, '', 'previous')).toBeNull();
  });

  it('takes a question of the class for the last one', () => {
    expect(nextAsk(asks, 'rank a b', 'next')).toBeNull();
    expect(nextAsk(asks, 'rank a b', 'previous')).toBe('');
  });
});
