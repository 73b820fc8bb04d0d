import { describe, expect, it } from 'vitest';
import { period } from './period.ts';

describe('period(edtf)', () => {
  it('reads a year as its twelve months, exactly', () => {
    expect(period('2015')).toEqual({
      start: '2015-01-01',
      end: '2015-12-31',
      startIs: 'day',
      months: 12,
      monthsAbout: false,
    });
  });

  it('reads January to 30 August as about eight months', () => {
    expect(period('2016-01-01/2016-08-30')).toMatchObject({ startIs: 'day', months: 8, monthsAbout: true });
  });

  it('reads January to 31 August as eight months, exactly', () => {
    expect(period('2016-01-01/2016-08-31')).toMatchObject({ months: 8, monthsAbout: false });
  });

  it('leaves the start open in "since 2015", with no length', () => {
    expect(period('2015/2016-08-30')).toEqual({
      start: '2015-01-01',
      end: '2016-08-30',
      startIs: 'open',
      months: null,
      monthsAbout: false,
    });
  });

  it('keeps an approximate start, with no length', () => {
    expect(period('2015-08~/2016-08-30')).toMatchObject({
      start: '2015-08-01',
      startIs: 'about',
      months: null,
    });
  });

  it('gives no length when the end is not said to the day', () => {
    expect(period('2016-01-01/2016-08')).toMatchObject({ end: '2016-08-31', months: null });
  });

  it('knows the last day of February', () => {
    expect(period('2016-02').end).toBe('2016-02-29');
  });

  it('throws for a day that does not exist', () => {
    expect(() => period('2016-02-30')).toThrow('not a day of the calendar: "2016-02-30"');
    expect(() => period('2016-13')).toThrow('not a day of the calendar: "2016-13"');
  });

  it('throws for an end before the start', () => {
    expect(() => period('2016-08-30/2015')).toThrow('ends before it starts: "2016-08-30/2015"');
  });
});

describe('period(edtf), at its edges', () => {
  it('takes a month for its days, from the first to the last', () => {
    expect(period('2016-08')).toEqual({
      start: '2016-08-01',
      end: '2016-08-31',
      startIs: 'day',
      months: 1,
      monthsAbout: false,
    });
  });

  it('takes a day for a period of one day', () => {
    expect(period('2016-08-30')).toMatchObject({ start: '2016-08-30', end: '2016-08-30', months: 0 });
    expect(period('2016-08-30/2016-08-30')).toMatchObject({ start: '2016-08-30', end: '2016-08-30' });
  });

  it('counts months across years', () => {
    expect(period('2014-11-01/2016-02-29')).toMatchObject({ months: 16, monthsAbout: false });
  });

  it('leaves the start open in "since August 2015"', () => {
    expect(period('2015-08/2016-08-30')).toMatchObject({ start: '2015-08-01', startIs: 'open' });
  });

  it('gives no length to an interval that ends in a year, nor to a rough end', () => {
    expect(period('2015-01-01/2016')).toMatchObject({ end: '2016-12-31', months: null });
    expect(period('2015-01-01/2016-08-30~').months).toBeNull();
  });

  it('throws for nothing', () => {
    expect(() => period('')).toThrow('not a day of the calendar: ""');
  });
});
