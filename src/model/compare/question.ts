/** The questions that a reader can ask about one or two figures. */
export const questions = ['side', 'sum', 'difference', 'share', 'rate', 'change', 'rank'] as const;

export type Question = (typeof questions)[number];

const ordered: readonly Question[] = ['difference', 'share', 'rate', 'change'];

/** True if the order of two figures matters: taking b from a is not taking a from b. */
export const isOrdered = (question: Question): boolean => ordered.includes(question);

/** One figure or two, by id; if the question is ordered, in its order. */
export type Ids = readonly [string] | readonly [string, string];

export interface Asked {
  question: Question;
  ids: Ids;
}
