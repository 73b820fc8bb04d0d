import type { NumeralGrammar } from '../model/grammar.ts';

const grammars = import.meta.glob<NumeralGrammar>('./*/numerals.json', { eager: true, import: 'default' });

/**
 * Returns the number grammar of a language at build; page scripts load it instead (grammars.ts).
 * @throws Error if src/i18n has none for it.
 */
export function numerals(tag: string): NumeralGrammar {
  const found = grammars[`./${tag}/numerals.json`];
  if (!found) throw new Error(`no number grammar: src/i18n/${tag}/numerals.json is missing`);
  return found;
}
