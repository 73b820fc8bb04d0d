import { describe, expect, it } from 'vitest';
import { chartFigure } from '../../tests/chart-figure.ts';
import { area } from './marks/waffle.ts';
import { smallAlone } from './small-alone.ts';

const marks = ({ fields }: ReturnType<typeof smallAlone>) => fields.map(({ points }) => area(points));
const from2015 = (end: Date) => {
  const start = new Date(Date.UTC(2015, 0));
  return { start, startBy: start, end };
};

describe('the small drawing of one number', () => {
  it('has a mark for each person, in columns of one height', () => {
    const [small, large] = [160, 7000].map((value) => smallAlone(chartFigure({ value }), 'units'));
    expect(small && marks(small)).toEqual([160]);
    expect(large && marks(large)).toEqual([7000]);
    expect(small?.rows).toBe(large?.rows);
  });

  it.each([
    [{ relation: 'adds-to' }, { seams: [1.5] }],
    [{ relation: 'part-of' }, { enclosures: [{ id: 'a', y0: -2, y1: 32 }] }],
    [{ magnitudeStatus: '~' }, { soft: 'a' }],
    [{ magnitudeStatus: '>' }, { openEdges: [{ id: 'a', y: 32 }] }],
  ] as const)('keeps the sign of its qualifier: %o', (said, sign) => {
    expect(smallAlone(chartFigure({ value: 200, ...said }), 'units')).toMatchObject(sign);
  });

  it('has a tile for each million', () => {
    expect(marks(smallAlone(chartFigure({ value: 100_000_000 }), 'tiles'))).toEqual([100]);
  });

  it('draws periods of unequal length below equal counts', () => {
    const spans = [new Date(Date.UTC(2016, 0)), new Date(Date.UTC(2015, 8))].map((end) => {
      const drawing = smallAlone(chartFigure({ value: 28, period: from2015(end) }), 'periods');
      expect(marks(drawing)).toEqual([28]);
      return drawing.spans[0]?.x1;
    });
    expect(spans).toEqual([12, 8]);
  });
});
