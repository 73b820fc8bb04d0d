import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Declaration } from '../src/model/declaration.ts';
import { DataError, type Issue } from '../src/model/issue.ts';
import { numeralGrammar, type NumeralGrammar } from '../src/model/grammar.ts';
import { inspect, type Inspection } from '../src/model/inspect.ts';
import { parseFile, type ReadFile } from '../src/model/parse.ts';
import { languagesAmong } from '../src/model/text-file.ts';

const root = join(import.meta.dirname, '..');

/** Returns a reader of files below a folder; the reason of a failure has no absolute path. */
export const readFrom =
  (folder: string): ReadFile =>
  async (file) => {
    try {
      return await readFile(join(folder, file), 'utf8');
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
      throw new Error(code === 'ENOENT' ? 'no such file' : code);
    }
  };

/** Reads the number grammars of languages from src/i18n/<tag>/numerals.json; failures are issues. */
async function readGrammars(
  languages: readonly string[],
): Promise<[Record<string, NumeralGrammar>, Issue[]]> {
  const grammars: Record<string, NumeralGrammar> = {};
  const issues: Issue[] = [];
  for (const tag of languages) {
    try {
      grammars[tag] = await parseFile(readFrom(root), `src/i18n/${tag}/numerals.json`, numeralGrammar);
    } catch (error) {
      if (!(error instanceof DataError)) throw error;
      issues.push(...error.issues);
    }
  }
  return [grammars, issues];
}

/** Reads and checks the declaration in a folder; its languages are those that have a text.<tag>.txt there. */
export async function inspectFolder(folder: string): Promise<Inspection> {
  const languages = languagesAmong(await readdir(folder));
  const [grammars, issues] = await readGrammars(languages);
  if (issues.length > 0) return { declaration: null, issues, report: null };
  const inspection = await inspect(readFrom(folder), languages, grammars);
  const id = inspection.declaration?.about.id;
  if (id === undefined || id === basename(folder)) return inspection;
  // Pages look up their data by the id, but the build publishes it by the folder's name.
  const issue = {
    file: 'declaration.json',
    at: 'id',
    expected: `expected "${basename(folder)}", as the folder is called, got "${id}"`,
  };
  return { ...inspection, issues: [...inspection.issues, issue] };
}

/** Reads and checks the declaration in a folder. @throws DataError with every issue found. */
export async function readDeclaration(folder: string): Promise<Declaration> {
  const { declaration, issues } = await inspectFolder(folder);
  if (declaration === null || issues.length > 0) throw new DataError(issues);
  return declaration;
}
