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

/** The orders in which a question can be asked of two figures: both if the order matters. */
export const ordersOf = (question: Question, a: string, b: string): Ids[] =>
  isOrdered(question)
    ? [
        [a, b],
        [b, a],
      ]
    : [[a, b]];

/** The key of what is asked: "sum officers officers-added". */
export const keyOfAsked = ({ question, ids }: { question: Question; ids: readonly string[] }): string =>
  [question, ...ids].join(' ');
