/** Place of a step in a lesson. */
export interface Place {
  /** From 0. */
  index: number;
  of: number;
  /** Ids of its neighbours. */
  previous: string | undefined;
  next: string | undefined;
}
