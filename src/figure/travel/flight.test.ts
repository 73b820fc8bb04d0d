import { describe, expect, it } from 'vitest';
import { runs } from '../../charts/marks/runs.ts';
import { wafflePolygon } from '../../charts/marks/waffle.ts';
import { boxAround, centresOf } from './centres.ts';
import { centresAt, flightOf } from './flight.ts';

const list = (centres: Float32Array) => [...centres];

describe('centresOf(cells, grid)', () => {
  const cells = runs(wafflePolygon(5, 3));

  it('gives a centre for each mark, row by row', () => {
    expect(list(centresOf(cells, { x: 10, y: 20, across: 4, down: 4 }))).toEqual([
      12, 22, 16, 22, 20, 22, 12, 26, 16, 26,
    ]);
  });

  it('is mirrored from right to left: the last row begins at the right edge', () => {
    expect(list(centresOf(cells, { x: 22, y: 20, across: -4, down: 4 })).slice(-4)).toEqual([20, 26, 16, 26]);
  });
});

describe('boxAround(lists, margin)', () => {
  it('holds the marks before and after', () => {
    expect(boxAround([Float32Array.of(10, 20), Float32Array.of(30, 5, 12, 40)], 2)).toEqual({
      left: 8,
      top: 3,
      right: 32,
      bottom: 42,
    });
  });
});

describe('flightOf(starts, ends)', () => {
  const [one, two] = [Float32Array.of(0, 0), Float32Array.of(10, 20, 50, 60)];

  it('moves as many marks as both layouts have; the others come or leave where they are', () => {
    expect(list(flightOf(one, two).coming)).toEqual([50, 60]);
    expect(list(flightOf(two, one).leaving)).toEqual([50, 60]);
  });

  it('can be interrupted: centresAt() is where the marks are on the way, without those that leave', () => {
    expect(list(centresAt(flightOf(one, two), 0.5))).toEqual([5, 10, 50, 60]);
    expect(list(centresAt(flightOf(two, one), 0.5))).toEqual([5, 10]);
  });
});
