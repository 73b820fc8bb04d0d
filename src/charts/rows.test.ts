import { describe, expect, it } from 'vitest';
import { chartFigure as figure } from '../../tests/chart-figure.ts';
import { area } from './marks/waffle.ts';
import type { Figure } from '../model/schema.ts';
import type { ChartDerived } from './chart.ts';
import { domain, rows as calendar, type CalendarFigure } from './calendar/rows.ts';
import { rows as nested } from './nested/rows.ts';
import { commonPeriod, rows as open } from './open/rows.ts';
import { placed, rows as periods } from './periods/rows.ts';
import { sketch } from './sketch/rows.ts';
import { rows as tiles } from './tiles/rows.ts';
import { rows as units } from './units/rows.ts';

const period = (start: string, end: string, startBy = start) => ({
  start: new Date(start),
  startBy: new Date(startBy),
  end: new Date(end),
});

const derived = (given: Partial<ChartDerived>): ChartDerived => ({
  id: 'ours',
  from: ['a', 'b'],
  operation: '+',
  said: '',
  derivedLabel: '',
  formula: '',
  ...given,
});

describe('our own arithmetic in each chart form', () => {
  const whole = figure({ value: 7000, magnitudeStatus: '~' });
  const part = figure({ id: 'b', value: 5000, relation: 'part-of' });

  it('nested: what remains is outlined beside the part, and counts what is left', () => {
    const { remainders } = nested([whole, part], [derived({ operation: '-' })]);
    expect(remainders).toHaveLength(1);
    expect(area(remainders[0]?.points ?? [])).toBe(2000);
  });

  it('periods: a pace stands under its own block, a sum under all', () => {
    const blocks = periods([
      figure({ value: 28, period: period('2015-01-01', '2016-01-01') }),
      figure({ id: 'b', value: 28, period: period('2016-01-01', '2016-08-31') }),
    ]);
    const { paces, sums } = placed(blocks, [
      derived({ operation: '/', from: ['b'] }),
      derived({ id: 'sum' }),
    ]);
    expect(paces).toMatchObject([{ start: new Date('2016-01-01'), end: new Date('2016-08-31') }]);
    expect(sums).toMatchObject([{ start: new Date('2015-01-01'), end: new Date('2016-08-31') }]);
  });

  it('periods: throws for a value that comes from elsewhere', () => {
    expect(() => placed([], [derived({})])).toThrow('derived value "ours" is not computed from a block');
  });

  it.each([
    ['units', () => units([figure({ value: 20 })], [derived({ operation: '-' })])],
    ['tiles', () => tiles([figure({ value: 1_000_000 })], [derived({})])],
    ['nested', () => nested([whole, part], [derived({ operation: '/' })])],
    ['open', () => open([figure({ magnitudeStatus: '>' })], [derived({})])],
  ])('%s: refuses an operation that it has no shape for', (form, draw) => {
    expect(draw).toThrow(`the form "${form}" has no shape for`);
  });
});

describe('calendar', () => {
  const dated = (given: Partial<CalendarFigure>): CalendarFigure => ({
    ...figure({}),
    day: null,
    basis: 'unstated',
    beginsAbout: false,
    ...given,
  });
  const day = new Date('2016-08-30');

  it.each([
    [
      'a period as a stretch',
      dated({ period: period('2015-01-01', '2016-01-01'), basis: 'stated' }),
      'stretch',
    ],
    [
      'a length of time as what fades in',
      dated({ period: period('2015-08-01', '2016-08-31', '2015-08-31'), basis: 'stated', beginsAbout: true }),
      'faded',
    ],
    ['a stated day as a day', dated({ day, basis: 'stated' }), 'day'],
    ['a vague word as what has no beginning', dated({ day, basis: 'vague' }), 'vague'],
    ['a part as the day of its whole', dated({ day, relation: 'part-of' }), 'day'],
    ['a number without a time as nothing', dated({}), 'unstated'],
    ['a stock without words for its time as nothing', dated({ day }), 'unstated'],
  ])('draws %s', (_what, given, form) => {
    expect(calendar([given]).map(({ extent }) => extent.form)).toEqual([form]);
  });

  it('runs over whole years up to the last day', () => {
    const rows = calendar([dated({ period: period('2015-08-01', '2016-08-31'), basis: 'stated' })]);
    expect(domain(rows, day)).toEqual([Date.UTC(2015, 0, 1), Date.UTC(2016, 7, 31)]);
  });

  it('shows the year of the statement where no number has a time', () => {
    expect(domain(calendar([dated({})]), day)).toEqual([Date.UTC(2016, 0, 1), Date.UTC(2016, 7, 31)]);
  });
});

describe('sketch(formula, figures, said)', () => {
  const figures = [
    { id: 'a', value: 2000, unit: 'person' },
    { id: 'b', value: 5000, unit: 'person' },
    { id: 'c', value: 7000, unit: 'EUR' },
  ] as Figure[];
  const forms = (formula: string) => sketch(formula, figures, ({ id }) => id).form;

  it.each([
    ['a + b', 'stack'],
    ['a + b = c', 'match'],
    ['a / b', 'share'],
    ['c / a', 'rate'],
  ])('%s is a %s', (formula, form) => {
    expect(forms(formula)).toBe(form);
  });

  it('puts on each side what the formula has there', () => {
    expect(sketch('a + b = c', figures, ({ id }) => id)).toMatchObject({
      sides: [[{ id: 'a' }, { id: 'b' }], [{ id: 'c' }]],
    });
  });

  it('throws where it cannot tell, and names the formula', () => {
    expect(() => forms('a + z')).toThrow('the formula "a + z" names no figure "z"');
    expect(() => forms('a - b')).toThrow('the formula "a - b" has no sketch');
    expect(() => forms('a')).toThrow('cannot read the formula "a"');
  });
});

describe('rows of each chart form', () => {
  it('units: what was added abuts what was there, past a seam, one mark each', () => {
    const [first, added] = units([
      figure({ value: 1000 }),
      figure({ id: 'b', value: 160, relation: 'adds-to' }),
    ]);
    expect([first?.x0, first?.x1, first?.seam]).toEqual([0, 100, null]);
    expect(added?.seam).toBe(101.5);
    expect([added?.x0, added?.x1]).toEqual([103, 119]);
    expect(area(first?.points ?? [])).toBe(1000);
    expect(area(added?.points ?? [])).toBe(160);
  });

  it('units: more marks make more rows, not a wider waffle', () => {
    const drawn = units([figure({ value: 7000 }), figure({ id: 'b', value: 301, relation: 'adds-to' })]);
    expect(drawn.map(({ rows }) => rows)).toEqual([70, 70]);
    expect(drawn.at(-1)?.x1).toBeLessThanOrEqual(125);
    expect(units([figure({ value: 120 })])[0]?.rows).toBe(10);
  });

  it('tiles: a sum of 100 million is a hundred marks', () => {
    expect(tiles([figure({ value: 100_000_000 })])).toMatchObject([{ count: 100, rows: 5 }]);
  });

  it('tiles: throws where a mark would have to be cut', () => {
    expect(() => tiles([figure({ id: 'sum', value: 1_500_000 })])).toThrow('figure "sum"');
  });

  it('nested: an "about" softens at its end and still has every mark; its part lies inside', () => {
    const { firm, soft, parts, rows } = nested([
      figure({ value: 7000, magnitudeStatus: '~' }),
      figure({ id: 'b', value: 5000, relation: 'part-of' }),
    ]);
    const marks = area(firm) + soft.reduce((sum, { points }) => sum + area(points), 0);
    expect(marks).toBe(7000);
    expect(soft.length).toBeGreaterThan(0);
    expect(area(parts[0]?.points ?? [])).toBe(5000);
    expect(parts[0]?.rows).toBeLessThan(rows);
  });

  it('nested: a small "about" is soft to its last mark, and keeps them all', () => {
    const { firm, soft } = nested([figure({ value: 150, magnitudeStatus: '~' })]);
    expect(area(firm) + soft.reduce((sum, { points }) => sum + area(points), 0)).toBe(150);
    expect(soft).toHaveLength(2);
  });

  it.each([
    ['units', units, figure({ magnitudeStatus: '~' }), 'units" has no shape for "~"'],
    ['units', units, figure({ relation: 'part-of' }), 'units" has no shape for "part-of"'],
    ['tiles', tiles, figure({ magnitudeStatus: '>' }), 'tiles" has no shape for ">"'],
    ['nested', nested, figure({ magnitudeStatus: '>' }), 'nested" has no shape for ">"'],
    ['open', open, figure({}), 'open" has no shape for "="'],
    ['periods', periods, figure({ relation: 'adds-to' }), 'no shape for "adds-to"'],
  ])('%s: refuses a way of saying a number that it has no shape for', (_form, rows, given, message) => {
    expect(() => rows([given])).toThrow(message);
  });

  it('nested: an exact whole has a crisp end', () => {
    expect(nested([figure({ value: 7000 })]).soft).toEqual([]);
  });

  it('nested: throws for two wholes', () => {
    expect(() => nested([figure({ value: 1 }), figure({ id: 'b', value: 2 })])).toThrow(RangeError);
  });

  it('open: each bound is a waffle of its own, beginning at its own first row', () => {
    const drawn = open([
      figure({ value: 2000, magnitudeStatus: '>' }),
      figure({ id: 'b', value: 5000, magnitudeStatus: '>' }),
    ]);
    expect(drawn.map(({ rows, points }) => [rows, points[0], area(points)])).toEqual([
      [16, [0, 0], 2000],
      [40, [0, 0], 5000],
    ]);
  });

  it('open: a period is shown for all only where all have the same', () => {
    const since = period('2015-01-01', '2016-08-31', '2015-12-31');
    expect(commonPeriod([figure({ period: since }), figure({ period: { ...since } })])).toEqual(since);
    expect(commonPeriod([figure({ period: since }), figure({})])).toBeNull();
  });

  it('periods: blocks of unequal periods have tiles of one size and rows of one height', () => {
    const [year, part] = periods([
      figure({ value: 28, period: period('2015-01-01', '2016-01-01') }),
      figure({ id: 'b', value: 28, period: period('2016-01-01', '2016-08-31') }),
    ]);
    expect([year?.columns, year?.rows]).toEqual([7, 4]);
    expect([part?.columns, part?.rows]).toEqual([7, 4]);
    const width = (block?: { x0: Date; x1: Date }) => +(block?.x1 ?? 0) - +(block?.x0 ?? 0);
    expect(width(part)).toBe(width(year));
  });

  it('periods: each block stays within its own period, over its middle', () => {
    for (const { start, end, middle, x0, x1 } of periods([
      figure({ value: 28, period: period('2015-01-01', '2016-01-01') }),
      figure({ id: 'b', value: 28, period: period('2016-01-01', '2016-02-01') }),
    ])) {
      expect(+x0).toBeGreaterThan(+start);
      expect(+x1).toBeLessThan(+end);
      expect(+middle - +x0).toBe(+x1 - +middle);
    }
  });

  it('periods: more of them are more rows of the same tiles', () => {
    const drawn = periods([
      figure({ value: 28, period: period('2015-01-01', '2016-01-01') }),
      figure({ id: 'b', value: 41, period: period('2016-01-01', '2016-08-31') }),
    ]);
    expect(drawn.map(({ columns, rows }) => [columns, rows])).toEqual([
      [9, 4],
      [9, 5],
    ]);
  });

  it('periods: throws for a figure whose period has no given first day', () => {
    const since = period('2015-01-01', '2016-08-31', '2015-12-31');
    expect(() => periods([figure({ id: 'since', value: 1, period: since })])).toThrow('figure "since"');
  });
});
