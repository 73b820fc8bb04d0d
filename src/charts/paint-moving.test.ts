import { describe, expect, it } from 'vitest';
import { RADIUS } from './marks/radius.ts';
import { paintMoving, stamp, type Picture } from './paint-moving.ts';

const picture = (width: number, height: number): Picture => ({
  width,
  height,
  pixels: new Uint32Array(width * height),
});

const inked = ({ pixels }: Picture) => pixels.filter((pixel) => pixel !== 0).length;

/** Upper left corners of the cells of a block. */
const block = (count: number, columns: number, size: number) =>
  Float32Array.from({ length: 2 * count }, (_, i) =>
    i % 2 === 0 ? size * (Math.floor(i / 2) % columns) : size * Math.floor(i / 2 / columns),
  );

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

describe('paintMoving(picture, from, to, share, stamp)', () => {
  it.each([1, 99, 160, 250, 1000])('paints %i marks: as many blots as are counted', (count) => {
    const canvas = picture(320, 320);
    const from = block(count, 40, 8);
    paintMoving(canvas, from, from.toReversed(), 0, stamp(8, RADIUS, [10, 20, 30]));
    expect(blots(canvas)).toBe(count);
  });

  it('covers what round marks cover, in their colour, also where a mark is as large as a pixel', () => {
    for (const side of [1, 2, 7]) {
      const canvas = picture(20 * side, 20 * side);
      const from = block(400, 20, side);
      paintMoving(canvas, from, from, 0, stamp(side, RADIUS, [10, 20, 30]));
      const inks = [...canvas.pixels].filter((pixel) => pixel !== 0);
      const covered = inks.reduce((sum, pixel) => sum + (pixel >>> 24), 0) / 255;
      const wanted = 400 * Math.PI * RADIUS ** 2 * side ** 2;
      expect(Math.abs(covered / wanted - 1), `at ${String(side)} pixels a cell`).toBeLessThan(0.08);
      expect(new Set(inks.map((pixel) => pixel & 0xffffff))).toEqual(new Set([(30 << 16) | (20 << 8) | 10]));
    }
  });

  it('leaves no mark out on the way: as many as there are, where their ways do not cross', () => {
    const [from, to] = [block(50, 10, 4), block(50, 10, 4).map((at, i) => (i % 2 === 0 ? at + 40 : at + 13))];
    const one = stamp(4, 0.36, [0, 0, 0]);
    const inks = one.pixels.filter((pixel) => pixel !== 0).length;
    for (const share of [0, 0.25, 0.5, 1]) {
      const canvas = picture(100, 60);
      paintMoving(canvas, from, to, share, one);
      expect(inked(canvas)).toBe(50 * inks);
    }
  });

  it('is where the other layout is at the end', () => {
    const canvas = picture(20, 20);
    paintMoving(canvas, Float32Array.of(0, 0), Float32Array.of(12, 9), 1, stamp(1, 0.5, [1, 2, 3]));
    expect(canvas.pixels.findIndex((pixel) => pixel !== 0)).toBe(9 * 20 + 12);
  });
});
