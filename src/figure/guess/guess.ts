import { fill, formatLarge, formatNumber } from '../../i18n/format.ts';
import type { Scale } from '../../contract/guess.ts';

export type { Scale };

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

/** Words for the value of a slider: before there is a guess, for one unit, for more, and beyond the scale. */
export interface ValueWords {
  none: string;
  one: string;
  many: string;
  beyond: string;
}

/** Returns the value of a slider in words: "3 000 personnes présentes à Calais". */
export function valueText(
  value: number | null,
  scale: Scale,
  { none, one, many, beyond }: ValueWords,
): string {
  if (value === null) return none;
  const text = fill(isPlural(value, scale) ? many : one, { said: formatValue(value, scale) });
  return value > scale.to ? `${text}, ${beyond}` : text;
}

/** A guess in three parts: the words before the number, the number, and the words after it. */
export type GuessWords = [before: string, number: string, after: string];

/** Returns a guess with its qualifier, of which `said` is the template; without a number, `none` says so. */
export function guessWords(value: number | null, said: string, scale: Scale, none: string): GuessWords {
  if (value === null) return ['', none, ''];
  const [before = '', after = ''] = said.split('{value}');
  return [before, formatValue(value, scale), after];
}
