import { describe, expect, it } from 'vitest';
import {
  decimalSign,
  fill,
  formatDate,
  formatLarge,
  formatList,
  formatNumber,
  formatPeriod,
  ariaLabelFor,
  forSpeech,
} from './format.ts';

describe('format', () => {
  it('formatNumber(2700) groups with a narrow no-break space in French, with a comma in English', () => {
    expect(formatNumber(2700, 'fr-FR')).toBe('2\u202f700');
    expect(formatNumber(2700, 'en-GB')).toBe('2,700');
  });

  it('formatLarge(100000000) says the millions', () => {
    expect(formatLarge(100_000_000, 'fr-FR')).toBe('100\u00a0millions');
    expect(formatLarge(100_000_000, 'en-GB')).toBe('100\u00a0million');
  });

  it('formatLarge(value) rounds nothing away', () => {
    expect(formatLarge(17_350_000, 'en-GB')).toBe('17.35\u00a0million');
  });

  it('formatDate(date) is the same day west of Greenwich', () => {
    const zone = process.env.TZ;
    process.env.TZ = 'America/New_York';
    try {
      expect(formatDate('2016-08-30', { intl: 'fr-FR' })).toBe('30 août 2016');
    } finally {
      if (zone === undefined) delete process.env.TZ;
      else process.env.TZ = zone;
    }
  });

  it('formatDate(date) writes the first day of a month as the language does', () => {
    expect(formatDate('2011-09-01', { intl: 'fr-FR', firstDay: '1ᵉʳ' })).toBe('1ᵉʳ septembre 2011');
    expect(formatDate('2011-09-11', { intl: 'fr-FR', firstDay: '1ᵉʳ' })).toBe('11 septembre 2011');
    expect(formatDate('2011-09-01', { intl: 'en-GB' }, false)).toBe('1 September');
  });

  it('formatPeriod(period) writes years, months, days and intervals', () => {
    expect(formatPeriod('2015', { intl: 'en-GB' })).toBe('2015');
    expect(formatPeriod('2015-08~', { intl: 'fr-FR' })).toBe('août 2015');
    expect(formatPeriod('2015/2016-08-30', { intl: 'en-GB' })).toBe('2015 – 30 August 2016');
  });

  it('fill(message, values) leaves a name that it does not know', () => {
    expect(fill('{file}: {fault} {more}', { file: 'a.json', fault: 'cut' })).toBe('a.json: cut {more}');
  });
});

describe('format, for those who hear it', () => {
  it('decimalSign(locale) is what a number has before its decimals', () => {
    expect(decimalSign('fr-FR')).toBe(',');
    expect(decimalSign('en-GB')).toBe('.');
  });

  it('forSpeech(text) joins groups of digits, and leaves other narrow spaces', () => {
    expect(forSpeech('28\u202f000\u202f000 euros\u202f; 5\u202f%, a\u202f1')).toBe(
      '28000000 euros\u202f; 5\u202f%, a\u202f1',
    );
  });

  it('ariaLabelFor(text) is a name of its own only where it is not just what is seen', () => {
    expect(ariaLabelFor('7\u202f000')).toBe('7000');
    expect(ariaLabelFor('7,000')).toBeUndefined();
  });

  it('formatList(items) joins as the language does', () => {
    expect(formatList(['a', 'b', 'c'], 'fr-FR')).toBe('a, b et c');
    expect(formatList(['a', 'b', 'c'], 'en-GB')).toBe('a, b and c');
  });

  it('formatDate(date) takes a rough day for its day, and gives only what there is', () => {
    expect(formatDate('2015-08-20~', { intl: 'en-GB' })).toBe('20 August 2015');
    expect(formatDate('2015~', { intl: 'en-GB' })).toBe('2015');
  });

  it('formatDate(date) leaves a year that is 1 alone', () => {
    expect(formatDate('0001-02-03', { intl: 'en-GB', firstDay: 'first' })).toBe('3 February 1');
  });
});
