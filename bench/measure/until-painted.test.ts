import { describe, expect, it } from 'vitest';
import { tasksUntil, type Stamp } from './until-painted.ts';

const task = (ts: number, dur: number, tid = 1): Stamp => ({
  name: 'RunTask',
  ph: 'X',
  ts,
  dur,
  pid: 1,
  tid,
});
const stamp: Stamp = {
  name: 'TimeStamp',
  ph: 'I',
  ts: 20_000,
  pid: 1,
  tid: 1,
  args: { data: { message: 'painted' } },
};

describe('tasksUntil(message, events)', () => {
  it('sums the tasks before the stamp, and of its own task the part before it', () => {
    expect(tasksUntil('painted', [task(1_000, 3_000), task(18_000, 5_000), stamp])).toBe(5);
  });

  it('counts neither other threads nor later tasks', () => {
    expect(
      tasksUntil('painted', [task(1_000, 3_000), task(2_000, 9_000, 2), task(30_000, 9_000), stamp]),
    ).toBe(3);
  });

  it('leaves out the time in which other programs had the processor', () => {
    expect(tasksUntil('painted', [{ ...task(1_000, 3_000), tdur: 2_000 }, stamp])).toBe(2);
  });

  it('throws when the page wrote no stamp', () => {
    expect(() => tasksUntil('painted', [task(1_000, 3_000)])).toThrow('no stamp "painted"');
  });
});
