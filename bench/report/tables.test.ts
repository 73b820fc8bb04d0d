import { describe, expect, it } from 'vitest';
import type { Results } from '../results.ts';
import { picture } from './picture.ts';
import { fill, section } from './tables.ts';

const where = {
  date: '2026-11-26',
  cores: 2,
  processor: 'a processor',
  system: 'linux',
  node: 'v20',
  browser: '156',
  runs: 3,
};

const load = (bytes: number, painted: number) => ({
  bytesToPaint: bytes,
  requestsToPaint: 1,
  bytes,
  requests: 1,
  fontBytes: 0,
  fontRequests: 0,
  firstContentfulPaint: painted,
  painted,
  script: 1,
  mainThread: 1,
  blocking: 0,
  shift: 0,
  heap: 1e6,
});

const results: Results = {
  embed: {
    ...where,
    result: ['plain', 'processor 4x slower', '1.6 Mbps, 150 ms'].map((condition, i) => ({
      condition,
      rows: [
        { id: 'ours', kind: 'ours', load: load(10_000, 100 * (i + 1)) },
        { id: 'other', kind: 'client', load: load(25_000, 700) },
      ],
    })),
  },
  units: {
    ...where,
    result: [
      { id: 'ours', n: 1_000, moved: moved(16.7) },
      { id: 'ours', n: 1_000_000, moved: moved(17) },
      { id: 'other', n: 1_000_000, moved: 'more than 60 s' },
    ],
  },
};

function moved(mean: number) {
  return { first: 1, frames: 2, interval: { mean, median: mean, p95: mean, most: 40 }, main: 1 };
}

describe('section(results)', () => {
  it('says when and where it was measured, and how many times ours the others are', () => {
    const text = section(results);
    expect(text).toContain(
      'Measured on 2026-11-26: Chromium 156, headless, 2 cores (a processor), median of 3.',
    );
    expect(text).toContain('| other | 25.0 (2.5×) | 700 (2.3×) | 700 (3.5×) | 0 | 1.00 (1.0×) |');
  });

  it('says of units that were not moved why', () => {
    expect(section(results)).toContain('| ours | 17, 40 | 17, 40 |\n| other |  | more than 60 s |');
  });
});

describe('fill(readme, content)', () => {
  it('puts the content between the markers, in place of what was there', () => {
    expect(fill('a\n<!-- bench -->\nold\n<!-- /bench -->\nb', 'new')).toBe(
      'a\n<!-- bench -->\n\nnew\n\n<!-- /bench -->\nb',
    );
  });

  it('throws when there are no markers', () => {
    expect(() => fill('text', 'new')).toThrow('docs/performance.md');
  });
});

describe('picture(results)', () => {
  it('draws a bar for each page in both panels, and two dots for each number of units that we moved', () => {
    const svg = picture(results);
    expect(svg.match(/<rect /g)).toHaveLength(4);
    expect(svg.match(/<circle /g)).toHaveLength(4);
  });
});
