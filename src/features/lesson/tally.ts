/** Hands raised for some answers of one question. */
export interface Tally {
  sum: number;
  /** For each answer, its count as a share of the largest, in percent: the longest bar is full. */
  shares: number[];
}

/** Hands that there can be; the field says so, too. */
const MOST = 999;

/** A count as typed; what is no count is none. */
export const parseCount = (text: string): number => {
  const value = Number(text);
  return Number.isInteger(value) && value > 0 && value <= MOST ? value : 0;
};

/** Adds up the hands of one question: each is raised once, so here there is a sum. */
export function tally(counts: readonly number[]): Tally {
  const most = Math.max(1, ...counts);
  return {
    sum: counts.reduce((sum, each) => sum + each, 0),
    shares: counts.map((each) => Math.round((each / most) * 1000) / 10),
  };
}
