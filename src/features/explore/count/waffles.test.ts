import { describe, expect, it } from 'vitest';
import { chartFigure as figure } from '../../../../tests/chart-figure.ts';
import { waffles } from './waffles.ts';

const drawn = waffles([
  {
    form: 'units',
    figures: [figure({ id: 'first', value: 1000 }), figure({ id: 'added', value: 160, relation: 'adds-to' })],
  },
  {
    form: 'nested',
    figures: [
      figure({ id: 'whole', value: 7000, magnitudeStatus: '~' }),
      figure({ id: 'part', value: 5000, relation: 'part-of' }),
    ],
  },
  {
    form: 'open',
    figures: [
      figure({ id: 'over', value: 2000, magnitudeStatus: '>' }),
      figure({ id: 'above', value: 5000, magnitudeStatus: '>' }),
    ],
  },
]);

describe('waffles(groups)', () => {
  it('have one mark for each of those counted, and a part has none of its own', () => {
    expect(drawn.map(({ count }) => count)).toEqual([1160, 7000, 2000, 5000]);
    const marks = drawn.map((waffle) => waffle.marks.reduce((sum, { from, to }) => sum + to - from, 0));
    expect(marks).toEqual([1160, 7000, 2000, 5000]);
  });

  it('stand well apart: no row holds marks of two', () => {
    const rows = drawn.map(({ marks }) => marks.map(({ row }) => row));
    for (const [i, own] of rows.slice(1).entries())
      expect(Math.min(...own) - Math.max(...(rows[i] ?? []))).toBeGreaterThan(150);
  });

  it('keep the seam, the enclosure, the soft outline and the open edge', () => {
    expect(drawn[0]?.seams).toHaveLength(1);
    expect(drawn[1]?.enclosures['part']).toHaveLength(4);
    expect(drawn[1]?.softOutlines).toEqual([drawn[1]?.boxes['whole']]);
    expect(drawn[2]?.openEdges).toHaveLength(1);
    expect(drawn[3]?.openEdges[0]?.y).toBe((drawn[3]?.boxes['above']?.y ?? 0) + 50);
  });

  it('throw for a form that does not draw a mark each', () => {
    expect(() => waffles([{ form: 'periods', figures: [] }])).toThrow('the form "periods" has no waffle');
  });
});
