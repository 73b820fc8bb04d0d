import { describe, expect, it } from 'vitest';
import { blockingTime } from './blocking.ts';

describe('blockingTime(tasks)', () => {
  it('counts what goes beyond 50 ms of each task', () => {
    expect(blockingTime([20, 50, 80, 150])).toBe(130);
  });
});
