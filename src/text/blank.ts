import type { NumeralGrammar } from '../model/grammar.ts';
import { numbers, qualifierStart } from '../model/numerals.ts';

/** A quotation in three: the number with the words that qualify it, what stands before it, and after it. */
export interface Blanked {
  before: string;
  blank: string;
  after: string;
}

/**
 * Leaves the one number of this value out of a quotation, with the words that qualify it: nothing is left to say how
 * long it is, or whether a word stood before it.
 * @throws Error where the quotation does not hold the value exactly once.
 */
export function blanked(run: string, value: number, grammar: NumeralGrammar): Blanked {
  const nfc = run.normalize('NFC');
  const [found, ...others] = numbers(nfc, grammar).filter((number) => number.value === value);
  if (!found || others.length > 0)
    throw new Error(`cannot leave ${String(value)} out of "${run}": it is not there exactly once`);
  const start = qualifierStart(nfc, found.start, grammar);
  return { before: nfc.slice(0, start), blank: nfc.slice(start, found.end), after: nfc.slice(found.end) };
}
