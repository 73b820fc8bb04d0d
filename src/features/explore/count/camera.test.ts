import { describe, expect, it } from 'vitest';
import { centred, commonScale, projection } from './camera.ts';

const frame = { width: 640, height: 480, margin: { top: 40, right: 10, bottom: 20, left: 30 } };
const large = { x: 0, y: 100, width: 100, height: 70 };
const small = { x: 0, y: 0, width: 60, height: 20 };

describe('camera', () => {
  it('commonScale(boxes, frame) is one scale at which the largest fits', () => {
    expect(commonScale([small, large], frame)).toBe(6);
  });

  it('commonScale(boxes, frame) blows nothing up', () => {
    expect(commonScale([{ ...small, width: 8 }], frame)).toBe(9);
  });

  it('centred(box, frame, scale) puts a box in the middle of what the margins leave free', () => {
    const { scale, left, top } = projection(centred(large, frame, 5), frame);
    expect(scale).toBeCloseTo(5);
    expect(left).toBeCloseTo(30 + (600 - 500) / 2);
    expect(top + large.y * scale).toBeCloseTo(40 + (420 - 350) / 2);
  });
});
