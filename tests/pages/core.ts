/** What is tagged so is run by `npm run test:all` alone. */
const ALL = '@all';

/**
 * Options of a test, or of a group of tests, that says whether it is one of the core: those that `npm test` runs.
 *
 * The core sees each behaviour once, but for those that are slow and much like another one, or seldom met. A test
 * that is written once and repeated, for each language, width, theme, view or way to operate a page, is core in one
 * of its repetitions, and in another one from test to test: so each of these values is met somewhere in a spec, but
 * not every combination of them.
 */
export const tagged = (isCore: boolean): { tag: string[] } => ({ tag: isCore ? [] : [ALL] });

/** A value, and the list that it is taken from. */
export type Choice = readonly [value: unknown, values: readonly unknown[]];

/**
 * Whether a combination of values is the one of a turn. Turn by turn the first value goes through its list, and the
 * next one goes on once the one before has gone through all of its own: every combination has one turn, and after
 * the last one the first has its turn again.
 *
 * @param turn an integer from 0 on: the place of a test in its spec, or of what it is repeated for in its list
 */
export function hasTurn(turn: number, ...choices: Choice[]): boolean {
  let left = turn;
  for (const [value, values] of choices) {
    if (values[left % values.length] !== value) return false;
    left = Math.floor(left / values.length);
  }
  return true;
}
