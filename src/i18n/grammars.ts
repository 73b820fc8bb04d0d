import type { NumeralGrammar } from '../model/grammar.ts';

const grammars = import.meta.glob<NumeralGrammar>('./*/numerals.json', { import: 'default' });

/** How a language writes numbers and says "about" and "more than". Throws where src/i18n has none for it. */
export async function grammar(tag: string): Promise<NumeralGrammar> {
  const load = grammars[`./${tag}/numerals.json`];
  if (!load) throw new Error(`src/i18n/${tag}/numerals.json is missing`);
  return load();
}
