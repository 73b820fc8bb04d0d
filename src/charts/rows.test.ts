import { describe, expect, it } from 'vitest';
import { chartFigure as figure } from '../../tests/chart-figure.ts';
import { area } from './marks/waffle.ts';
import type { Figure } from '../model/schema.ts';
import type { ChartDerived } from './chart.ts';
import { domain, extent, type TimedFigure } from './extent.ts';
import { layout } from './nested/layout.ts';
import { rows as nested } from './nested/rows.ts';
import { rows as open } from './open/rows.ts';
import { placed, rows as periods } from './periods/rows.ts';
import { sketch } from './sketch/rows.ts';
import { rows as tiles } from './tiles/rows.ts';
import { PRERENDERED } from './room.ts';
import { rows as ribbon } from './ribbon/rows.ts';
import { rows as units, rowsFor } from './units/rows.ts';

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

  it('nested: what remains are the marks that are in no part', () => {
    const { rest, remainders } = layout([whole, part], [derived({ operation: '-' })], PRERENDERED);
    expect(remainders).toHaveLength(1);
    expect(area(rest?.points ?? [])).toBe(2000);
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
    ['units', () => units([figure({ value: 20 })], [derived({ operation: '-' })], 10)],
    ['tiles', () => tiles([figure({ value: 1_000_000 })], [derived({})], 20)],
    ['nested', () => layout([whole, part], [derived({ operation: '/' })], PRERENDERED)],
    ['open', () => open([figure({ magnitudeStatus: '>' })], [derived({})], 100)],
  ])('%s: refuses an operation that it has no shape for', (form, draw) => {
    expect(draw).toThrow(`the form "${form}" has no shape for`);
  });
});

describe('calendar', () => {
  const dated = (given: Partial<TimedFigure>): TimedFigure => ({
    ...figure({}),
    day: null,
    basis: 'unstated',
    beginsAbout: false,
    whenText: '',
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
    expect(extent(given).form).toBe(form);
  });

  it('runs over whole years up to the last day', () => {
    const rows = [extent(dated({ period: period('2015-08-01', '2016-08-31'), basis: 'stated' }))];
    expect(domain(rows, day)).toEqual([Date.UTC(2015, 0, 1), Date.UTC(2016, 7, 31)]);
  });

  it('shows the year of the statement where no number has a time', () => {
    expect(domain([extent(dated({}))], day)).toEqual([Date.UTC(2016, 0, 1), Date.UTC(2016, 7, 31)]);
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
    const [first, added] = units(
      [figure({ value: 1000 }), figure({ id: 'b', value: 160, relation: 'adds-to' })],
      [],
      10,
    );
    expect([first?.x0, first?.x1, first?.seam]).toEqual([0, 100, null]);
    expect(added?.seam).toBe(101.5);
    expect([added?.x0, added?.x1]).toEqual([103, 119]);
    expect(area(first?.points ?? [])).toBe(1000);
    expect(area(added?.points ?? [])).toBe(160);
  });

  it('units: rowsFor(values, columns) are the fewest that leave no segment beyond the last column', () => {
    expect(rowsFor([1000, 160], 119)).toBe(10);
    expect(rowsFor([1000, 160], 118)).toBe(11);
    expect(rowsFor([7000, 301], 96)).toBe(79);
  });

  it('tiles: a sum of 100 million is a hundred marks, in whole rows where there is room', () => {
    expect(tiles([figure({ value: 100_000_000 })], [], 32)).toMatchObject([
      { count: 100, columns: 25, rows: 4 },
    ]);
    expect(tiles([figure({ value: 7_000_000 })], [], 32)).toMatchObject([{ count: 7, columns: 7, rows: 1 }]);
  });

  it('tiles: throws where a mark would have to be cut', () => {
    expect(() => tiles([figure({ id: 'sum', value: 1_500_000 })], [], 32)).toThrow('figure "sum"');
  });

  it('nested: every mark of an "about" is there, and its part has a label in a gap of whole rows', () => {
    const { columns, parts, rest, rows } = layout(
      [
        figure({ value: 7000, magnitudeStatus: '~' }),
        figure({ id: 'b', value: 5000, relation: 'part-of', quoted: '« dont 5.000 »' }),
      ],
      [],
      PRERENDERED,
    );
    expect(columns).toBe(96);
    expect([area(parts[0]?.points ?? []), area(rest?.points ?? [])]).toEqual([5000, 2000]);
    expect(parts[0]).toMatchObject({ top: 0, y0: 8, y1: 8 + 53 });
    expect([rest?.y0, rest?.y1]).toEqual([64, rows]);
  });

  it('nested: to be counted, a part is among the marks of the whole', () => {
    const { points, parts, rows } = nested([
      figure({ value: 7000, magnitudeStatus: '~' }),
      figure({ id: 'b', value: 5000, relation: 'part-of' }),
    ]);
    expect([area(points), area(parts[0]?.points ?? [])]).toEqual([7000, 5000]);
    expect([rows, parts[0]?.rows]).toEqual([70, 50]);
  });

  it.each([
    ['units', units, figure({ magnitudeStatus: '~' }), 'units" has no shape for "~"'],
    ['units', units, figure({ relation: 'part-of' }), 'units" has no shape for "part-of"'],
    ['tiles', tiles, figure({ magnitudeStatus: '>' }), 'tiles" has no shape for ">"'],
    ['nested', nested, figure({ magnitudeStatus: '>' }), 'nested" has no shape for ">"'],
    ['open', open, figure({}), 'open" has no shape for "="'],
    ['periods', periods, figure({ relation: 'adds-to' }), 'no shape for "adds-to"'],
  ])('%s: refuses a way of saying a number that it has no shape for', (_form, rows, given, message) => {
    expect(() => rows([given], [], 100)).toThrow(message);
  });

  it('nested: throws for two wholes', () => {
    expect(() => nested([figure({ value: 1 }), figure({ id: 'b', value: 2 })])).toThrow(RangeError);
  });

  it('open: each bound is a waffle of its own, beginning at its own first row', () => {
    const drawn = open(
      [figure({ value: 2000, magnitudeStatus: '>' }), figure({ id: 'b', value: 5000, magnitudeStatus: '>' })],
      [],
      125,
    );
    expect(drawn.map(({ rows, points }) => [rows, points[0], area(points)])).toEqual([
      [16, [0, 0], 2000],
      [40, [0, 0], 5000],
    ]);
  });

  it('ribbon: figures with one time share a row, a part has that of its whole, and several times are named', () => {
    const timed = (given: Partial<TimedFigure>): TimedFigure => ({
      ...figure({}),
      day: null,
      basis: 'unstated',
      beginsAbout: false,
      whenText: '« actuelle »',
      ...given,
    });
    expect(
      ribbon([timed({}), timed({ id: 'b', relation: 'part-of', whenText: 'as the whole' })]),
    ).toMatchObject([{ id: 'a', text: '« actuelle »' }]);
    const [first, second] = ribbon([
      timed({ quoted: '« 1.000 »', whenText: '« depuis un an »' }),
      timed({ id: 'b', quoted: '« 160 »', whenText: '« récemment »' }),
    ]);
    expect(first?.text).toBe('« 1.000 » · « depuis un an »');
    expect(second?.text).toBe('« 160 » · « récemment »');
  });

  it('periods: blocks of unequal periods have as many tiles to a row, and rows of one height', () => {
    const [year, part] = periods([
      figure({ value: 28, period: period('2015-01-01', '2016-01-01') }),
      figure({ id: 'b', value: 28, period: period('2016-01-01', '2016-08-31') }),
    ]);
    expect([year?.columns, year?.rows]).toEqual([14, 2]);
    expect([part?.columns, part?.rows]).toEqual([14, 2]);
  });

  it('periods: more of them are more rows of the same tiles', () => {
    const drawn = periods([
      figure({ value: 28, period: period('2015-01-01', '2016-01-01') }),
      figure({ id: 'b', value: 41, period: period('2016-01-01', '2016-08-31') }),
    ]);
    expect(drawn.map(({ columns, rows }) => [columns, rows])).toEqual([
      [16, 2],
      [16, 3],
    ]);
  });

  it('periods: throws for a figure whose period has no given first day', () => {
    const since = period('2015-01-01', '2016-08-31', '2015-12-31');
    expect(() => periods([figure({ id: 'since', value: 1, period: since })])).toThrow('figure "since"');
  });
});
