import type { Declaration } from '../declaration.ts';
import { DataError, type Issue } from '../issue.ts';
import type { NumeralGrammar } from '../grammar.ts';

/** Input of the checks. */
export interface Context {
  declaration: Declaration;
  /** Content of the files by name, as read. */
  raw: Readonly<Record<string, string>>;
  /** Number grammar by language tag; one for each language of the declaration. */
  grammars: Readonly<Record<string, NumeralGrammar>>;
}

/** Number of items that pass, out of all that were checked. */
export interface Tally {
  ok: number;
  of: number;
}

/** Result of a check that counts. */
export interface Finding {
  issues: Issue[];
  tally: Tally;
}

/** Returns the number grammar of a language. @throws DataError naming the file that is missing. */
export function grammarOf({ grammars }: Context, tag: string): NumeralGrammar {
  const grammar = grammars[tag];
  if (grammar !== undefined) return grammar;
  const expected = 'expected a number grammar, there is none';
  throw new DataError([{ file: `src/i18n/${tag}/numerals.json`, at: '', expected }]);
}

/** The text of a segment in a language; empty if there is none, which other checks report. */
export const segmentText = ({ declaration }: Context, tag: string, segment: string): string =>
  declaration.segments[tag]?.[segment] ?? '';
