/** The smallest value that at least this share of the values does not exceed; NaN of no values. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? NaN;
}

/** The value in the middle, or the mean of the two in the middle; NaN of no values. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const half = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(half) - 1], sorted[Math.floor(half)]];
  return low === undefined || high === undefined ? NaN : (low + high) / 2;
}

/** For each key the median of what the records say of it; a key that a record lacks is NaN. */
export function medians<Key extends string>(records: readonly Record<Key, number>[]): Record<Key, number> {
  const keys = Object.keys(records[0] ?? {}) as Key[];
  return Object.fromEntries(keys.map((key) => [key, median(records.map((record) => record[key]))])) as Record<
    Key,
    number
  >;
}

/** How many times ours another value is; undefined where ours is nothing, which no number of times exceeds. */
export const ratio = (theirs: number, ours: number): number | undefined =>
  ours === 0 || Number.isNaN(ours) || Number.isNaN(theirs) ? undefined : theirs / ours;
