import { DataError } from '../model/issue.ts';
import type { NumeralGrammar } from '../model/grammar.ts';

const grammars = import.meta.glob<NumeralGrammar>('./*/numerals.json', { import: 'default' });

/**
 * Loads the number grammar of a language.
 * @throws DataError if src/i18n has none, or if it cannot be fetched.
 */
export async function grammar(tag: string): Promise<NumeralGrammar> {
  const file = `${tag}/numerals.json`;
  const load = grammars[`./${file}`];
  try {
    if (!load) throw new Error('there is none');
    return await load();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new DataError([
      { file, at: '', expected: `expected a number grammar that can be read: ${reason}` },
    ]);
  }
}
