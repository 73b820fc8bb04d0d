import { fill, formatLarge, formatNumber } from '../../i18n/format.ts';

/** A scale of guesses, with the formats of its numbers in the page’s language. */
export interface Scale {
  /** BCP 47 tag for Intl. */
  intl: string;
  /** Separators allowed between groups of three digits, in one string; spaces are always allowed. */
  group: string;
  decimal: string;
  /** Factor from a typed number to base units: 1, or 1000000 if millions are typed. */
  factor: number;
  /** End of the axis, in base units; it begins at 0. */
  to: number;
  /** Template of a value with its unit, "{value} euros"; `large` is for a million and more, or empty. */
  small: string;
  large: string;
}

/** A parsed guess: empty, a value in base units, or an error. */
export type ParsedGuess =
  { is: 'none' } | { is: 'value'; value: number } | { is: 'fault'; fault: 'digits' | 'whole' };

const literal = (text: string): string => text.replace(/[\]\\^-]/g, '\\$&');

/** Parses a number with the language’s separators: "7.000" is 7000 in French and an error in English. */
export function parseGuess(text: string, { group, decimal, factor }: Scale): ParsedGuess {
  const typed = text.replace(/\s/gu, '');
  if (typed === '') return { is: 'none' };
  const [whole = '', fraction, ...more] = typed.split(decimal);
  const signs = literal(group.replace(/\s/gu, ''));
  const grouped = signs === '' ? '\\d+' : `\\d+|\\d{1,3}(?:[${signs}]\\d{3})+`;
  const isNumber = new RegExp(`^(?:${grouped})$`).test(whole) && /^(\d*)$/.test(fraction ?? '');
  if (!isNumber || more.length > 0) return { is: 'fault', fault: 'digits' };
  if (fraction && factor === 1) return { is: 'fault', fault: 'whole' };
  const number = Number(`${whole.replace(/\D/g, '')}.${fraction ?? ''}0`);
  // 4.1 times a million is 4099999.9999999995 in floating point.
  const value = Number((number * factor).toPrecision(15));
  return Number.isFinite(value) ? { is: 'value', value } : { is: 'fault', fault: 'digits' };
}

/** Formats a value in base units for the number field. */
export const formatInput = (value: number, { intl, factor }: Scale): string =>
  formatNumber(value / factor, intl);

/** Formats a value with its unit: "3 000", "100 millions d’euros". */
export const formatValue = (value: number, { intl, small, large }: Scale): string =>
  large !== '' && value >= 1_000_000
    ? fill(large, { value: formatLarge(value, intl) })
    : fill(small, { value: formatNumber(value, intl) });

/** Returns the position of a value on the axis, in percent; a value beyond the axis is at its end. */
export const axisPercent = (value: number, { to }: Pick<Scale, 'to'>): number =>
  Math.round(Math.min(1, value / to) * 100_000) / 1000;

/** True if the language uses the plural after this number. */
export const isPlural = (value: number, { intl }: Pick<Scale, 'intl'>): boolean =>
  new Intl.PluralRules(intl).select(value) !== 'one';
