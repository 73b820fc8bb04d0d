import { zoomIdentity } from 'd3';
import { describe, expect, it } from 'vitest';
import { closest, mirrored, moved, showing, snapped, zoomed } from './camera.ts';
import { flight } from './camera-flight.ts';

const frame = { width: 1184, height: 448, pitch: 3, pixel: 1 };
const noWords = { above: 0, below: 0 };

describe('the camera', () => {
  it('closest(frame) shows single marks, a whole number of device pixels apart', () => {
    expect(closest(frame) * frame.pitch).toBe(48);
    expect((closest({ ...frame, pitch: 10 / 3, pixel: 1 / 3 }) * 10) % 1).toBeCloseTo(0);
  });

  it('snapped(view, frame) puts marks on whole device pixels, and stays inside the sheet', () => {
    const view = snapped(zoomIdentity.translate(-100.4, 20).scale(1.5), frame);
    expect((view.k * frame.pitch) % 1).toBeCloseTo(0);
    expect([view.x, view.y].every(Number.isInteger)).toBe(true);
    expect(Math.max(view.x, view.y)).toBeLessThanOrEqual(0);
  });

  it('zoomed(view, times, frame, point) keeps the point of the sheet that is under the pointer', () => {
    const view = zoomed(zoomIdentity, 2, frame, [300, 200]);
    expect(view.k).toBe(2);
    expect(view.invert([300, 200])).toEqual([300, 200]);
  });

  it('zoomed(view, times, frame) ends at the whole sheet, and at the closest', () => {
    expect(zoomed(zoomIdentity, 0.5, frame)).toEqual(zoomIdentity);
    expect(zoomed(zoomIdentity, 1000, frame).k).toBe(closest(frame));
  });

  it('moved(view, right, down, frame) never leaves the sheet', () => {
    const close = zoomed(zoomIdentity, 4, frame);
    expect(moved(close, 0.25, 0, frame).x).toBe(close.x - 296);
    expect(moved(close, -100, -100, frame)).toMatchObject({ x: 0, y: 0 });
    expect(moved(close, 100, 100, frame)).toMatchObject({ x: -3 * 1184, y: -3 * 448 });
  });

  it('showing(box, words, frame) has the whole box and the room for its words in the window', () => {
    const box = { x: 700, y: 200, width: 200, height: 80 };
    const view = showing(box, { above: 40, below: 0 }, frame);
    expect(view.k).toBeGreaterThan(2);
    expect(view.applyX(box.x)).toBeGreaterThanOrEqual(0);
    expect(view.applyX(box.x + box.width)).toBeLessThanOrEqual(frame.width);
    expect(view.applyY(box.y)).toBeGreaterThanOrEqual(40);
    expect(view.applyY(box.y + box.height)).toBeLessThanOrEqual(frame.height);
  });

  it('mirrored(view, frame) shows what is as far from the other side', () => {
    const view = showing({ x: 0, y: 0, width: 100, height: 50 }, noWords, frame);
    const other = mirrored(view, frame);
    expect(other.applyX(frame.width - 100)).toBeCloseTo(frame.width - view.applyX(100));
    expect(mirrored(other, frame)).toEqual(view);
  });
});

describe('flight(from, to, frame)', () => {
  it('begins and ends where it should, and is between them on the way', () => {
    const to = showing({ x: 800, y: 300, width: 100, height: 50 }, noWords, frame);
    const at = flight(zoomIdentity, to, frame);
    expect(at(0).k).toBeCloseTo(1);
    expect(at(1)).toBe(to);
    expect(at(0.5).k).toBeGreaterThan(1);
    expect(at(0.5).k).toBeLessThan(to.k);
  });
});
