/** Hands raised for some answers of one question. */
export interface Tally {
  sum: number;
  /** Share of each count in the largest one, in percent: the longest bar is full. */
  shares: number[];
}

/** Greatest count of hands, as in the field. */
const MOST = 999;

/** Parses a typed count; anything else counts as 0. */
export const parseCount = (text: string): number => {
  const value = Number(text);
  return Number.isInteger(value) && value > 0 && value <= MOST ? value : 0;
};

/** Adds up the hands of one question. A sum is allowed here: each hand is raised once. */
export function tally(counts: readonly number[]): Tally {
  const most = Math.max(1, ...counts);
  return {
    sum: counts.reduce((sum, each) => sum + each, 0),
    shares: counts.map((each) => Math.round((each / most) * 1000) / 10),
  };
}
