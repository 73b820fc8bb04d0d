/** Work of a student: ids of the questions that were answered, and of those that were right once. */
export interface Progress {
  answered: Set<string>;
  right: Set<string>;
}

const stringsIn = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];

/** Parses what a platform has kept; anything else is no progress. */
export function parseProgress(kept: string, ids: readonly string[]): Progress {
  let content: unknown = null;
  try {
    content = JSON.parse(kept);
  } catch {
    // A first visit has kept nothing.
  }
  const { answered, right } = { answered: null, right: null, ...(content as object | null) };
  const known = (value: unknown) => new Set(stringsIn(value).filter((id) => ids.includes(id)));
  return { answered: known(answered), right: known(right) };
}

/** Formats progress for a platform, which keeps at most 4,096 characters. */
export const formatProgress = ({ answered, right }: Progress): string =>
  JSON.stringify({ answered: [...answered], right: [...right] });

/** Score from 0 to 100: the share of the questions with a right answer that were right once. */
export const scoreOf = ({ right }: Progress, judged: readonly string[]): number =>
  judged.length === 0 ? 0 : Math.round((100 * judged.filter((id) => right.has(id)).length) / judged.length);
