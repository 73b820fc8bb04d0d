import { describe, expect, it } from 'vitest';
import { inSlices } from './slices.ts';

/** Keeps the processor busy for some milliseconds. */
function work(milliseconds: number): void {
  const until = performance.now() + milliseconds;
  while (performance.now() < until);
}

describe('inSlices(items, act, signal)', () => {
  it('comes to each thing once, in order', async () => {
    const done: number[] = [];
    await inSlices([1, 2, 3], (item) => done.push(item));
    expect(done).toEqual([1, 2, 3]);
  });

  it('does a little work at once, before anything else happens', () => {
    const done: number[] = [];
    void inSlices([1, 2, 3], (item) => done.push(item));
    expect(done).toEqual([1, 2, 3]);
  });

  it('lets others have their turn in the midst of much work', async () => {
    let done = 0;
    const all = inSlices([1, 2, 3, 4], () => {
      work(10);
      done += 1;
    });
    await new Promise((resolve) => setTimeout(resolve));
    expect(done).toBeGreaterThan(0);
    expect(done).toBeLessThan(4);
    await all;
    expect(done).toBe(4);
  });

  it('ends when it is told to', async () => {
    const ended = new AbortController();
    const done: number[] = [];
    await inSlices(
      [1, 2, 3],
      (item) => {
        done.push(item);
        if (item === 2) ended.abort();
      },
      ended.signal,
    );
    expect(done).toEqual([1, 2]);
  });
});
