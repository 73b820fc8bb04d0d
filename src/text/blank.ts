import type { NumeralGrammar } from '../model/grammar.ts';
import { numbers, qualifierStart } from '../model/numerals.ts';

/** A quotation in three parts: the words before, the qualified number, and the words after. */
export interface Blanked {
  before: string;
  blank: string;
  after: string;
}

/**
 * Splits the qualified number out of a quotation, so that neither its length nor the presence of a qualifier
 * shows.
 * @throws Error unless the quotation has the value exactly once.
 */
export function blanked(run: string, value: number, grammar: NumeralGrammar): Blanked {
  const nfc = run.normalize('NFC');
  const [found, ...others] = numbers(nfc, grammar).filter((number) => number.value === value);
  if (!found || others.length > 0)
    throw new Error(`cannot leave ${String(value)} out of "${run}": it is not there exactly once`);
  const start = qualifierStart(nfc, found.start, grammar);
  return { before: nfc.slice(0, start), blank: nfc.slice(start, found.end), after: nfc.slice(found.end) };
}
