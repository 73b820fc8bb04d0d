import { fill, formatLarge, formatNumber } from '../../i18n/format.ts';

/** How numbers are typed and said on one scale, as the page says it. */
export interface Scale {
  /** BCP 47 tag for Intl. */
  intl: string;
  /** Signs that may stand between groups of three digits, as one text; spaces always may. */
  group: string;
  decimal: string;
  /** What a typed number is multiplied with to be in base units: 1, or 1000000 where one types millions. */
  factor: number;
  /** Where the axis ends, in base units; it begins at 0. */
  to: number;
  /** How a value is said with its unit: "{value} euros"; and from a million on, or "" where that is no other. */
  small: string;
  large: string;
}

/** What a class has typed: nothing yet, a value in base units, or something that is none. */
export type ParsedGuess =
  { is: 'none' } | { is: 'value'; value: number } | { is: 'fault'; fault: 'digits' | 'whole' };

const literal = (text: string): string => text.replace(/[\]\\^-]/g, '\\$&');

/** Reads a number as the language groups it: "7.000" is seven thousand in French, and no whole number in English. */
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

/** What the field for the number holds when a value was dragged to. */
export const formatInput = (value: number, { intl, factor }: Scale): string =>
  formatNumber(value / factor, intl);

/** A value with its unit: "3 000", "100 millions d’euros". */
export const formatValue = (value: number, { intl, small, large }: Scale): string =>
  large !== '' && value >= 1_000_000
    ? fill(large, { value: formatLarge(value, intl) })
    : fill(small, { value: formatNumber(value, intl) });

/** Where a value stands on the axis, in percent; what is beyond it stands at its end. */
export const axisPercent = (value: number, { to }: Pick<Scale, 'to'>): number =>
  Math.round(Math.min(1, value / to) * 100_000) / 1000;

/** Whether a language says what is counted in the plural after this number. */
export const isPlural = (value: number, { intl }: Pick<Scale, 'intl'>): boolean =>
  new Intl.PluralRules(intl).select(value) !== 'one';
