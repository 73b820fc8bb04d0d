import { describe, expect, it } from 'vitest';
import { stoppedTimer, clockText, elapsed, toggled } from './timer.ts';

describe('a timer', () => {
  it('counts while it runs, and keeps what it counted', () => {
    const running = toggled(stoppedTimer, 1_000);
    expect(elapsed(running, 4_000)).toBe(3_000);
    const stopped = toggled(running, 5_000);
    expect(elapsed(stopped, 99_000)).toBe(4_000);
    expect(elapsed(toggled(stopped, 100_000), 101_000)).toBe(5_000);
  });

  it('never shows less than nothing', () => {
    expect(elapsed(toggled(stoppedTimer, 5_000), 1_000)).toBe(0);
  });

  it('is written in minutes, and in hours where there are some', () => {
    expect([clockText(0), clockText(425_900), clockText(3_723_000)]).toEqual(['0:00', '7:05', '1:02:03']);
  });
});
