import { forSpeech } from './format.ts';
import { numerals } from './numerals.ts';

/**
 * Returns words of a text for a voice: the digits of a number follow one another, whatever groups them in its
 * language. "plus de 2.000" in French becomes "plus de 2000", which no voice reads as a decimal.
 */
export function plainDigits(words: string, lang: string): string {
  const groups = numerals(lang)
    .group.map((sign) => `\\u{${(sign.codePointAt(0) ?? 0).toString(16)}}`)
    .join('');
  return forSpeech(words).replace(new RegExp(`(?<=\\d)[${groups}](?=\\d{3}(?!\\d))`, 'gu'), '');
}
