import { describe, expect, it } from 'vitest';
import { frameCosts, mainThread, type TraceEvent } from './frames.ts';

const event = (name: string, ts: number, dur: number, tid = 1): TraceEvent => ({
  name,
  ph: 'X',
  ts,
  dur,
  pid: 1,
  tid,
});

describe('frameCosts(events)', () => {
  it('gives each frame the tasks of the page from its own callback up to the next one, and its raster', () => {
    const events = [
      event('RunTask', 1_000, 3_000),
      event('FireAnimationFrame', 1_500, 2_000),
      event('RunTask', 5_000, 500),
      event('RasterTask', 5_200, 1_500, 2),
      event('RunTask', 17_000, 4_000),
      event('FireAnimationFrame', 17_100, 3_000),
    ];
    expect(frameCosts(events)).toEqual([
      { main: 3.5, raster: 1.5 },
      { main: 4, raster: 0 },
    ]);
  });

  it('counts neither other threads nor what comes long after the last frame', () => {
    const events = [
      event('RunTask', 1_000, 2_000),
      event('FireAnimationFrame', 1_000, 1_000),
      event('RunTask', 2_000, 9_000, 7),
      event('RunTask', 900_000, 9_000),
    ];
    expect(frameCosts(events)).toEqual([{ main: 2, raster: 0 }]);
  });

  it('takes callbacks of one task for one frame', () => {
    const events = [
      event('RunTask', 1_000, 3_000),
      event('FireAnimationFrame', 1_100, 100),
      event('FireAnimationFrame', 1_300, 2_000),
    ];
    expect(frameCosts(events)).toEqual([{ main: 3, raster: 0 }]);
  });

  it('gives nothing where nothing was animated', () => {
    expect(frameCosts([event('RunTask', 0, 5)])).toEqual([]);
  });
});

describe('mainThread(events)', () => {
  it('adds up the tasks of the thread that animates', () => {
    const events = [
      event('RunTask', 1_000, 3_000),
      event('FireAnimationFrame', 1_500, 2_000),
      event('RunTask', 90_000, 4_500),
      event('RunTask', 2_000, 9_000, 7),
    ];
    expect(mainThread(events)).toBe(7.5);
  });

  it('is 0 where nothing was animated', () => {
    expect(mainThread([event('RunTask', 0, 5)])).toBe(0);
  });
});
