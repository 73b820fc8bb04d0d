import { DataError } from '../model/issue.ts';
import type { NumeralGrammar } from '../model/grammar.ts';
import type { HeadlineGrammar } from '../model/headline-grammar.ts';

const grammars = import.meta.glob<NumeralGrammar>('./*/numerals.json', { import: 'default' });
const headlineGrammars = import.meta.glob<HeadlineGrammar>('./*/headline.json', { import: 'default' });

/** Loads a file by its path from src/i18n. @throws DataError naming the file and `what` it should hold. */
async function loaded<T>(
  files: Readonly<Record<string, () => Promise<T>>>,
  file: string,
  what: string,
): Promise<T> {
  const load = files[`./${file}`];
  try {
    if (!load) throw new Error('there is none');
    return await load();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new DataError([{ file, at: '', expected: `expected ${what} that can be read: ${reason}` }]);
  }
}

/**
 * Loads the number grammar of a language.
 * @throws DataError if src/i18n has none, or if it cannot be fetched.
 */
export const grammar = (tag: string): Promise<NumeralGrammar> =>
  loaded(grammars, `${tag}/numerals.json`, 'a number grammar');

/**
 * Loads the words with which headlines of a language qualify, relate, attribute and deny numbers.
 * @throws DataError if src/i18n has none, or if it cannot be fetched.
 */
export const headlineWords = (tag: string): Promise<HeadlineGrammar> =>
  loaded(headlineGrammars, `${tag}/headline.json`, 'words of headlines');
