import { numerals } from '../i18n/numerals.ts';
import { runOf } from '../model/anchor.ts';
import { numbers } from '../model/numerals.ts';
import type { StatedFigure } from '../model/schema.ts';
import { wordsIn } from '../model/words-in.ts';

/**
 * Returns a number with its qualifier in the words of the text, which end with the number or, for a sum of
 * money, with its currency: "plus de 2.700", "un total de 100 millions d’euros".
 */
export function quotedNumber({ quotedFrom, unit }: StatedFigure, lang: string): string {
  const { prefix = '', exact } = wordsIn(quotedFrom, lang);
  if (unit === 'EUR') return prefix + exact;
  const run = runOf(wordsIn(quotedFrom, lang));
  const [number] = numbers(exact, numerals(lang));
  return run.slice(0, prefix.length + (number?.end ?? exact.length));
}
