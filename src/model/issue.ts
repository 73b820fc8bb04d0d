/** One thing wrong with the data: its place, and what was expected there. */
export interface Issue {
  /** Name of the file in its declaration's folder, such as "figures.json". */
  file: string;
  /** An id, a field path or a line, joined by " · "; empty for the whole file. */
  at: string;
  /** Expectation and finding, in one line. */
  expected: string;
}

/** Joins parts of a place, except "": `at('removals', 'quotedFrom.fr')` is "removals · quotedFrom.fr". */
export const at = (...parts: string[]): string => parts.filter((part) => part !== '').join(' · ');

/** An issue in one line: "figures.json · removals · value: expected 2700, got 2701". */
export const formatIssue = (issue: Issue): string => `${at(issue.file, issue.at)}: ${issue.expected}`;

/** Thrown when data cannot be used; its message has one line per issue. */
export class DataError extends Error {
  readonly issues: readonly Issue[];

  constructor(issues: readonly Issue[]) {
    super(issues.map(formatIssue).join('\n'));
    this.name = 'DataError';
    this.issues = issues;
  }
}

/** Wraps an error in a file, or in code loaded for it; a DataError stays as it is. */
export function dataErrorOf(error: unknown, file: string): DataError {
  if (error instanceof DataError) return error;
  return new DataError([{ file, at: '', expected: error instanceof Error ? error.message : String(error) }]);
}
