/** Returns the smallest value that at least this share of the values does not exceed; NaN for no values. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? NaN;
}

/** Returns the value in the middle, or the mean of the two in the middle; NaN for no values. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const half = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(half) - 1], sorted[Math.floor(half)]];
  return low === undefined || high === undefined ? NaN : (low + high) / 2;
}

/** Returns the median of each key over some records; NaN for a key that a record lacks. */
export function medians<Key extends string>(records: readonly Record<Key, number>[]): Record<Key, number> {
  const keys = Object.keys(records[0] ?? {}) as Key[];
  return Object.fromEntries(keys.map((key) => [key, median(records.map((record) => record[key]))])) as Record<
    Key,
    number
  >;
}

/** Returns the ratio of another value to ours; undefined if ours is 0. */
export const ratio = (theirs: number, ours: number): number | undefined =>
  ours === 0 || Number.isNaN(ours) || Number.isNaN(theirs) ? undefined : theirs / ours;
