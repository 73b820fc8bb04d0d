import { describe, expect, it } from 'vitest';
import { wafflePolygon } from './marks/waffle.ts';
import { runs } from './marks/runs.ts';
import { paint, type Picture } from './paint.ts';
import { paintMoving, stamp } from './paint-moving.ts';

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

describe('paintMoving(picture, from, to, share, stamp)', () => {
  it('shows at the start what paint() shows at rest', () => {
    const [rest, way] = [picture(80, 80), picture(80, 80)];
    paint(rest, runs(wafflePolygon(57, 10)), [10, 20, 30], {
      scale: 8,
      left: 0,
      top: 0,
    });
    const from = block(57, 10, 8);
    paintMoving(way, from, from.toReversed(), 0, stamp(8, 0.36, [10, 20, 30]));
    // Without coverage, paint() leaves a colour with alpha 0.
    const seen = (canvas: Picture) => canvas.pixels.map((pixel) => (pixel >>> 24 === 0 ? 0 : pixel));
    expect(seen(way)).toEqual(seen(rest));
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
