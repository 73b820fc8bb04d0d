import type { Question } from './question.ts';

/** The reason why two figures, or one, do not bear a question: a code, and ids for a sentence. */
export type Reason =
  /** Different units; different kinds; one about and one more than. */
  | { code: 'units' | 'kinds' | 'qualifiers'; a: string; b: string }
  /** The text does not add one to the other, rate one against the other, or let one follow the other. */
  | { code: 'not-joined' | 'no-rate' | 'not-followed'; a: string; b: string }
  /** Both are of one day, of one period, or of two periods that differ. */
  | { code: 'same-day' | 'same-period' | 'periods-differ'; a: string; b: string }
  /** Neither has an upper bound, or the lower one has none. */
  | { code: 'lower-bounds'; a: string; b: string }
  /** `part` is in `whole` already; or the text does not say that it is. */
  | { code: 'counted-twice' | 'not-part' | 'part-exceeds'; whole: string; part: string }
  /** The text relates the two in the other order. */
  | { code: 'reversed'; whole: string; part: string }
  | { code: 'backwards'; first: string; next: string }
  /** A lower bound is taken away or divided. */
  | { code: 'lower-bound' | 'lower-bound-pace'; a: string }
  /** Why there is no pace: no events, no period, no exact one, no unit. */
  | { code: 'not-events' | 'period-unstated' | 'period-inexact' | 'pace-unit'; a: string }
  | { code: 'derived' | 'itself'; a: string }
  | { code: 'too-many' | 'not-compared' }
  | { code: 'needs-two'; question: Question };
