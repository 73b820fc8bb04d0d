import { describe, expect, it } from 'vitest';
import type { Load } from '../measure/load.ts';
import { compared, loadTable } from './loads.ts';

const load = (values: Partial<Load>): Load => ({
  bytesToPaint: 0,
  requestsToPaint: 1,
  bytes: 0,
  requests: 1,
  fontBytes: 0,
  fontRequests: 0,
  firstContentfulPaint: 0,
  painted: 0,
  script: 0,
  mainThread: 0,
  blocking: 0,
  shift: 0,
  heap: 0,
  ...values,
});

describe('compared(value, ours, write)', () => {
  it('adds how many times ours it is', () => {
    expect(compared(96, 10, String)).toBe('96 (9.6×)');
  });

  it('gives large ratios whole, and none where ours is nothing', () => {
    expect([compared(128, 8, String), compared(128, 0, String)]).toEqual(['128 (16×)', '128']);
  });
});

describe('loadTable({ condition, rows })', () => {
  it('has a line for each page, in kilobytes and milliseconds', () => {
    const text = loadTable({
      condition: 'plain',
      rows: [
        { id: 'ours', kind: 'ours', load: load({ bytes: 10_000, painted: 50 }) },
        { id: 'other', kind: 'client', load: load({ bytes: 42_000, painted: 100, blocking: 7 }) },
      ],
    });
    const [head, ours, other] = text.split('\n');
    expect(head).toMatch(/^plain .*kB in all .*chart painted ms/);
    expect(ours).toMatch(/^ours .* 10\.0 .* 50 /);
    expect(other).toMatch(/^other .* 42\.0 \(4\.2×\) .* 100 \(2\.0×\) .* 7 /);
  });
});
