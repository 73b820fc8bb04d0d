import * as v from 'valibot';
import { at, DataError, type Issue } from './issue.ts';
import { derivedFigure, statedFigure } from './schema.ts';

/** Returns the content of a file in the declaration's folder; rejects with the reason if it cannot. */
export type ReadFile = (file: string) => Promise<string>;

/** Reads one file. @throws DataError naming the file if it cannot be read. */
export async function readText(read: ReadFile, file: string): Promise<string> {
  try {
    return await read(file);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new DataError([{ file, at: '', expected: `expected a file that can be read: ${reason}` }]);
  }
}

/** True if a file can be read: one that a declaration may lack is not missed. */
export const hasFile = (read: ReadFile, file: string): Promise<boolean> =>
  read(file).then(
    () => true,
    () => false,
  );

/** The line at which JSON.parse stopped, if the engine gives it or the text just ends; otherwise empty. */
function lineOf(message: string, text: string): string {
  const position = /position (\d+)/.exec(message)?.[1];
  if (position === undefined && !/end of/.test(message)) return '';
  const before = position === undefined ? text : text.slice(0, Number(position));
  return `line ${before.split('\n').length}`;
}

function parseJson(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new DataError([
      { file, at: lineOf(message, text), expected: `expected complete JSON: ${message}` },
    ]);
  }
}

interface Step {
  key: unknown;
  value: unknown;
}

/** "figures.3.value", or "networks-2015 · value" when the item has an id. */
function place(path: readonly Step[]): string {
  let id = '';
  let keys: string[] = [];
  for (const { key, value } of path) {
    if (typeof key === 'number' && typeof value === 'object' && value !== null && 'id' in value) {
      if (typeof value.id === 'string' && value.id !== '') {
        id = value.id;
        keys = [];
        continue;
      }
    }
    keys.push(String(key));
  }
  return at(id, keys.join('.'));
}

const kinds: Record<string, string> = {
  string: 'a text',
  number: 'a number',
  Array: 'a list',
  Object: 'an object',
};

const short = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text);

function expectation(issue: v.BaseIssue<unknown>): string {
  const key = issue.path?.at(-1);
  if (issue.type === 'strict_object' && issue.expected === 'never') return 'expected no field of this name';
  if (issue.type === 'strict_object' && key?.origin === 'key') return 'expected this field, it is missing';
  if (issue.type === 'non_empty') return `expected ${issue.message}`;
  const own = issue.message.startsWith('Invalid ') ? null : issue.message;
  const wanted =
    own ?? kinds[issue.expected ?? ''] ?? (issue.expected ?? 'something else').replace(/^\((.*)\)$/, '$1');
  return `expected ${wanted}, got ${short(issue.received)}`;
}

/**
 * An input that fits neither shape of a figure fails both: returns the issues of the shape it was meant to
 * have. Issues of other unions are returned as they are.
 */
function untangle(issue: v.BaseIssue<unknown>): { issue: v.BaseIssue<unknown>; below: Step[] }[] {
  const input = issue.input;
  if (issue.type !== 'union' || typeof input !== 'object' || input === null) return [{ issue, below: [] }];
  const shape = 'formula' in input || 'wasDerivedFrom' in input ? derivedFigure : statedFigure;
  return (v.safeParse(shape, input).issues ?? []).map((inner) => ({ issue: inner, below: inner.path ?? [] }));
}

/** Parses one JSON file and checks it against its schema. @throws DataError with every issue of the file. */
export async function parseFile<T extends v.GenericSchema>(
  read: ReadFile,
  file: string,
  schema: T,
): Promise<v.InferOutput<T>> {
  const result = v.safeParse(schema, parseJson(file, await readText(read, file)));
  if (result.success) return result.output;
  const issues: Issue[] = result.issues.flatMap((outer) =>
    untangle(outer).map(({ issue, below }) => ({
      file,
      at: place([...(outer.path ?? []), ...below]),
      expected: expectation(issue),
    })),
  );
  throw new DataError(issues);
}
