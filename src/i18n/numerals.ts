import type { NumeralGrammar } from '../model/grammar.ts';

const grammars = import.meta.glob<NumeralGrammar>('./*/numerals.json', { eager: true, import: 'default' });

/**
 * How a language writes numbers, for what is rendered at once; pages that come alive load it (grammars.ts).
 * @throws Error where src/i18n has none for it.
 */
export function numerals(tag: string): NumeralGrammar {
  const found = grammars[`./${tag}/numerals.json`];
  if (!found) throw new Error(`no number grammar: src/i18n/${tag}/numerals.json is missing`);
  return found;
}
