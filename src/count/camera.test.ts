import { describe, expect, it } from 'vitest';
import { fit, projection } from './camera.ts';

const margin = { top: 40, right: 10, bottom: 20, left: 30 };

describe('camera', () => {
  it('fit(box, frame) shows a box between the margins, and no larger than they allow', () => {
    const frame = { width: 640, height: 480, margin };
    const box = { x: 0, y: 100, width: 100, height: 70 };
    const { scale, left, top } = projection(fit(box, frame), frame);
    expect(scale).toBe(6);
    expect(left).toBeCloseTo(30);
    expect(top + box.y * scale).toBeCloseTo(40);
  });

  it('fit(box, frame) does not blow a small field up', () => {
    const frame = { width: 640, height: 480, margin };
    const { scale } = projection(fit({ x: 52, y: 0, width: 8, height: 20 }, frame), frame);
    expect(scale).toBe(9);
  });
});
