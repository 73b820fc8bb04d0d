import { describe, expect, it } from 'vitest';
import { chartFigure } from '../../tests/chart-figure.ts';
import { area } from './marks/waffle.ts';
import { smallDrawing } from './small-drawing.ts';

const marks = ({ fields }: ReturnType<typeof smallDrawing>) =>
  fields.map(({ id, points }) => [id, area(points)]);

const whole = chartFigure({ id: 'whole', value: 7000, magnitudeStatus: '~' });
const part = chartFigure({ id: 'part', value: 5000, relation: 'part-of' });
const year = (from: number, to: number) => ({
  start: new Date(Date.UTC(from, 0)),
  startBy: new Date(Date.UTC(from, 0)),
  end: new Date(Date.UTC(to, 0)),
});

describe('a small drawing', () => {
  it('has a mark for each person, those of a part in its outline and the others after them', () => {
    const drawing = smallDrawing('nested', [whole, part]);
    expect(marks(drawing)).toEqual([
      ['part', 5000],
      ['whole', 2000],
    ]);
    expect(drawing).toMatchObject({ soft: 'whole', enclosures: [{ id: 'part', y0: 0 }] });
  });

  it('keeps the seam before what is added', () => {
    const drawing = smallDrawing('units', [
      chartFigure({ id: 'a', value: 1000 }),
      chartFigure({ id: 'b', value: 160, relation: 'adds-to' }),
    ]);
    expect(marks(drawing)).toEqual([
      ['a', 1000],
      ['b', 160],
    ]);
    expect(drawing.seams).toHaveLength(1);
  });

  it('ends a "more than" below its last row by an open edge, and the next field is below it', () => {
    const figures = ['a', 'b'].map((id) => chartFigure({ id, value: 240, magnitudeStatus: '>' }));
    const drawing = smallDrawing('open', figures);
    expect(drawing.openEdges.map(({ y }) => y)).toEqual([2, 17]);
    expect(Math.min(...drawing.fields[1]!.points.map(([, y]) => y))).toBe(15);
  });

  it('has a tile for each million', () => {
    expect(marks(smallDrawing('tiles', [chartFigure({ value: 100_000_000 })]))).toEqual([['a', 100]]);
  });

  it('begins each block with its period, one after the other', () => {
    const drawing = smallDrawing('periods', [
      chartFigure({ id: 'a', value: 28, period: year(2015, 2016) }),
      chartFigure({ id: 'b', value: 28, relation: 'follows', period: year(2016, 2017) }),
    ]);
    expect(drawing.spans).toEqual([
      { id: 'a', x0: 0, x1: 24 },
      { id: 'b', x0: 24, x1: 48 },
    ]);
    expect(drawing.fields[1]?.points[0]?.[0]).toBe(24);
  });
});
