import type { Derived } from '../derive.ts';
import type { Asked } from './question.ts';
import type { Reason } from './reason.ts';

/** Something that keeps two figures apart, or one of them from being placed in time. */
export type Apart =
  /** Different units; different places, of which one may not be stated. */
  | { code: 'units' | 'places'; a: string; b: string }
  /** One day against a period; different periods, of which one may not be stated. */
  | { code: 'kinds' | 'periods'; a: string; b: string }
  /** Figures without an upper bound. */
  | { code: 'bounds'; figures: string[] }
  /** The same person may be in both. */
  | { code: 'persons'; a: string; b: string }
  /** Nothing but that the text does not relate them. */
  | { code: 'unrelated'; a: string; b: string };

/** The result of our arithmetic, its formula, and the id of the figure in the data that is the same. */
export type Arithmetic = Derived & { formula: string; id: string | null };

/** Drawn: as one figure, as the text relates two, or with our arithmetic. */
export interface Drawn {
  kind: 'drawn';
  as: 'alone' | 'part' | 'added' | 'followed' | 'sum' | 'difference' | 'pace';
  /** Ids; of two that the text relates, the one that it gives first. */
  figures: string[];
  derived: Arithmetic | null;
}

/** Seen side by side only, each in a drawing of its own. */
export interface Side {
  kind: 'side';
  figures: [string, string];
  /** At least one. */
  apart: Apart[];
  /** Id of the written refusal for what one might read into the two. */
  refusal: string | null;
}

export interface Refused {
  kind: 'refused';
  figures: string[];
  /** The tempting calculation, if the question is one. */
  formula: string | null;
  /** Id of the written refusal, which gives a fuller reason. */
  refusal: string | null;
  reason: Reason;
  /** Questions that can be asked instead, nearest first. */
  suggestions: Asked[];
}

export type Answer = Drawn | Side | Refused;

/** An answer as its rule gives it, without what depends on other figures: refusal and suggestions. */
export type Ruling = Drawn | Side | Omit<Refused, 'refusal' | 'suggestions'>;
