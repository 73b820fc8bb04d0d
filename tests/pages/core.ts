/** Tag of tests that only `npm run test:all` runs. */
const ALL = '@all';

/**
 * Options of a test, or of a group of tests, that include it in the core: the tests that `npm test` runs.
 *
 * The core covers each behaviour once, except slow ones similar to another, and rare ones. A test that is
 * repeated for languages, widths, themes, views or ways to operate a page is in the core in one of its
 * repetitions, and in another one from test to test: each of these values is covered somewhere in a spec, but
 * not every combination of them.
 */
export const tagged = (isCore: boolean): { tag: string[] } => ({ tag: isCore ? [] : [ALL] });

/** A value, and the list that it is from. */
export type Choice = readonly [value: unknown, values: readonly unknown[]];

/**
 * True if a combination of values is the one of a turn. From turn to turn the first value runs through its
 * list; after each of its rounds the next value advances. Every combination has one turn, and after the last
 * one they repeat.
 *
 * @param turn an integer from 0 on: index of a test in its spec, or of a repetition in its list
 */
export function hasTurn(turn: number, ...choices: Choice[]): boolean {
  let left = turn;
  for (const [value, values] of choices) {
    if (values[left % values.length] !== value) return false;
    left = Math.floor(left / values.length);
  }
  return true;
}
