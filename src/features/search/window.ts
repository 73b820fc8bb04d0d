import type { Group } from './results.ts';

/** How many results are added to the list at a time: to make more of them would keep the reader waiting. */
export const MOST = 100;

/** A group as it stands in the list: those of its results that are in it, and how many there are. */
export interface ListedGroup extends Group {
  count: number;
}

/**
 * The part of all results that is listed: the hundred that hold the present one (-1: none, so the first), and the
 * hundreds that follow. Groups of which nothing is listed are left out.
 *
 * @param hundreds how many of them
 */
export function listed(all: readonly Group[], current: number, hundreds = 1): ListedGroup[] {
  const from = Math.floor(Math.max(current, 0) / MOST) * MOST;
  let before = 0;
  return all.flatMap((group) => {
    const count = group.results.length;
    const results = group.results.slice(
      Math.max(0, from - before),
      Math.max(0, from + MOST * hundreds - before),
    );
    before += count;
    return results.length > 0 ? [{ ...group, results, count }] : [];
  });
}
