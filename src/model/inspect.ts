import { check, type Report } from './check/index.ts';
import type { Declaration } from './declaration.ts';
import { DataError, type Issue } from './issue.ts';
import type { NumeralGrammar } from './grammar.ts';
import { loadDeclaration } from './load.ts';
import type { ReadFile } from './parse.ts';

/** Result of an inspection. If there are issues, the declaration may be null (a broken file) or unsound. */
export interface Inspection {
  declaration: Declaration | null;
  issues: readonly Issue[];
  /** Tallies of the checks; null if a file could not be read. */
  report: Report | null;
}

/** Loads a declaration and checks its files against one another. `grammars`: by language tag. */
export async function inspect(
  read: ReadFile,
  languages: readonly string[],
  grammars: Readonly<Record<string, NumeralGrammar>>,
): Promise<Inspection> {
  const raw: Record<string, string> = {};
  const readAndKeep: ReadFile = async (file) => (raw[file] = await read(file));
  try {
    const declaration = await loadDeclaration(readAndKeep, languages);
    const { issues, report } = await check(declaration, raw, grammars);
    return { declaration, issues, report };
  } catch (error) {
    if (error instanceof DataError) return { declaration: null, issues: error.issues, report: null };
    throw error;
  }
}
