import { describe, expect, it } from 'vitest';
import { wafflePolygon } from './marks/waffle.ts';
import { coverage, paint, type Picture } from './paint.ts';
import { runs } from './marks/runs.ts';

const picture = (width: number, height: number): Picture => ({
  width,
  height,
  pixels: new Uint32Array(width * height),
});

const alpha = ({ pixels }: Picture) => [...pixels].map((pixel) => pixel >>> 24);

/** Counts the connected blots of a picture: adjacent pixels belong together. */
function blots({ width, height, pixels }: Picture): number {
  const seen = new Set<number>();
  let count = 0;
  const inked = (at: number) => (pixels[at] ?? 0) >>> 24 > 40;
  for (let start = 0; start < width * height; start++) {
    if (!inked(start) || seen.has(start)) continue;
    count += 1;
    const open = [start];
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      if (seen.has(at) || !inked(at)) continue;
      seen.add(at);
      const x = at % width;
      if (x > 0) open.push(at - 1);
      if (x < width - 1) open.push(at + 1);
      open.push(at - width, at + width);
    }
  }
  return count;
}

describe('paint(picture, marks, colour, projection)', () => {
  it.each([1, 99, 160, 250, 1000])('paints %i marks: as many blots as are counted', (count) => {
    const canvas = picture(320, 320);
    paint(canvas, runs(wafflePolygon(count, 40)), [10, 20, 30], {
      scale: 8,
      left: 0,
      top: 0,
    });
    expect(blots(canvas)).toBe(count);
  });

  it('covers what the marks cover, also where a mark is no larger than a pixel', () => {
    for (const scale of [0.5, 1, 2.3, 7]) {
      const canvas = picture(400, 200);
      paint(canvas, runs(wafflePolygon(400, 20)), [0, 0, 0], {
        scale,
        left: 3.3,
        top: 5.7,
      });
      const covered = alpha(canvas).reduce((sum, each) => sum + each, 0) / 255;
      const wanted = 400 * Math.PI * 0.36 ** 2 * scale ** 2;
      expect(Math.abs(covered / wanted - 1), `at ${String(scale)} pixels a cell`).toBeLessThan(0.08);
    }
  });

  it('keeps the colour, and paints nothing outside its run or the picture', () => {
    const canvas = picture(20, 20);
    paint(canvas, [{ row: 0, from: 0, to: 100 }], [10, 20, 30], {
      scale: 10,
      left: -5,
      top: 5,
    });
    expect(
      new Set([...canvas.pixels].filter((pixel) => pixel >>> 24).map((pixel) => pixel & 0xffffff)),
    ).toEqual(new Set([(30 << 16) | (20 << 8) | 10]));
    expect(alpha(canvas).slice(0, 100)).toEqual(Array.from({ length: 100 }, () => 0));
  });
});

describe('coverage(radius, scale)', () => {
  it('is full in the middle of a large mark and nothing in the corner of its cell', () => {
    const table = coverage(0.36, 20);
    expect(table[16 * 32 + 16]).toBe(255);
    expect(table[0]).toBe(0);
  });
});
