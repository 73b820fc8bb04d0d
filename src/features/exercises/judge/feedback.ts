import type { Paragraph } from '../../../contract/exercises.ts';

/** Verdict on an answer: none given yet, not yet right, right, or shown without being judged. */
type Verdict = 'first' | 'notYet' | 'right' | 'seen';

/** Words of a passage by what the check says of them, as their indices. */
export interface WordMarks {
  right: readonly number[];
  surplus: readonly number[];
}

/** The feedback on an answer. */
export interface Feedback {
  verdict: Verdict;
  said: Paragraph[];
  marks?: WordMarks;
}
