import type { TestInfo } from '@playwright/test';

/** Outcomes for the reader, from best to worst; "broken" fails the test. */
export const OUTCOMES = {
  whole: 'all works as ever',
  late: 'all works once it has come',
  less: 'all works, a comfort less',
  said: 'a message says what is missing',
  published: 'the page as published, without its script',
  broken: 'broken',
} as const;

export type Outcome = keyof typeof OUTCOMES;

/** A fault, and the outcome of a page. */
export interface Case {
  fault: string;
  outcome: Outcome;
}

/** Type of the annotations in which tests report their cases. */
export const ANNOTATION = 'fault';

export const record = ({ annotations }: TestInfo, each: Case): void => {
  annotations.push({ type: ANNOTATION, description: JSON.stringify(each) });
};
