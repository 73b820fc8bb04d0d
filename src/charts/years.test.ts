import { describe, expect, it } from 'vitest';
import { years } from './years.ts';

const time = (from: string, to: string) => ({
  from: Date.parse(from),
  to: Date.parse(to),
  last: '30 August',
});
const namesOf = (from: string, to: string, width: number) =>
  years(time(from, to), width, 13).flatMap(({ lines }) => lines);

describe('years(time, width, letters)', () => {
  it('names each year at its start, and ends the last one with the ribbon', () => {
    const all = years(time('2015-01-01', '2016-08-31'), 288, 13);
    expect(all.map(({ id, lines, end }) => [id, lines, end.toISOString().slice(0, 10)])).toEqual([
      ['2015', ['2015'], '2016-01-01'],
      ['2016', ['2016'], '2016-08-31'],
    ]);
  });

  it('leaves out a name that would touch that of the last day', () => {
    expect(namesOf('2015-01-01', '2016-03-01', 288)).toEqual(['2015']);
  });

  it('leaves out names that would touch the one before, and keeps their years', () => {
    expect(namesOf('2000-01-01', '2016-08-31', 288)).toEqual([
      '2000',
      '2002',
      '2004',
      '2006',
      '2008',
      '2010',
    ]);
    expect(years(time('2000-01-01', '2016-08-31'), 288, 13)).toHaveLength(17);
  });
});
