import type { NumeralGrammar } from '../model/numerals.ts';

const grammars: Record<string, NumeralGrammar> = Object.fromEntries(
  Object.entries(
    import.meta.glob<NumeralGrammar>('./*/numerals.json', { eager: true, import: 'default' }),
  ).map(([path, grammar]) => [path.split('/')[1] ?? path, grammar]),
);

/** How a language writes numbers and says "about" and "more than". Throws where src/i18n has none for it. */
export function grammar(tag: string): NumeralGrammar {
  const found = grammars[tag];
  if (!found) throw new Error(`src/i18n/${tag}/numerals.json is missing`);
  return found;
}
